using System.Collections.ObjectModel;

namespace HelpBot.Dialogs.Wire;

/// <summary>
/// The data of a button, and what comes back from it. It is a hint and nothing more: who acts is only ever taken
/// from the validated activity.
/// </summary>
/// <param name="Verb">What is asked for; one of <see cref="Verbs"/>.</param>
/// <param name="Team">HelpBot's id of the team, or empty.</param>
/// <param name="Request">The request, or empty.</param>
/// <param name="Nonce">Names the state in which the button was shown: the version of a request, the number of a question.</param>
public sealed record ButtonData(string Verb, string Team = "", string Request = "", string Nonce = "")
{
    private const int OwnMembers = 4;

    /// <summary>The values of inputs and fixed choices, by id.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The value of an input, or null.</summary>
    public string? Input(string id) => Inputs.GetValueOrDefault(id);

    /// <summary>As the card carries it.</summary>
    public Dictionary<string, string> ToCard()
    {
        var card = new Dictionary<string, string>(Inputs.Count + OwnMembers);
        foreach (var (id, value) in Inputs) card[id] = value;
        card["verb"] = Verb;
        card["team"] = Team;
        card["request"] = Request;
        card["nonce"] = Nonce;
        return card;
    }

    /// <summary>From what a card sent back; members that are no text count as absent.</summary>
    public static ButtonData? FromCard(IReadOnlyDictionary<string, string> data) =>
        data.GetValueOrDefault("verb") is not { Length: > 0 } verb ? null : new ButtonData(
            verb,
            data.GetValueOrDefault("team", ""),
            data.GetValueOrDefault("request", ""),
            data.GetValueOrDefault("nonce", ""))
        {
            Inputs = data.Where(pair => pair.Key is not ("verb" or "team" or "request" or "nonce"))
                .ToDictionary(pair => pair.Key, pair => pair.Value),
        };
}
