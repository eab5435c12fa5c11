using System.Globalization;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Turns;

/// <summary>A button that was tapped. Its data is a hint; <see cref="Request"/> and <see cref="Team"/> may name nothing.</summary>
/// <param name="Visitor">Who tapped.</param>
/// <param name="Data">What the button carries.</param>
internal sealed record Tap(Visitor Visitor, ButtonData Data)
{
    /// <summary>The request the button names.</summary>
    public RequestId Request => new(Data.Request);

    /// <summary>The team the button names.</summary>
    public TeamId Team => new(Data.Team);

    /// <summary>Whether the button names a request at all.</summary>
    public bool NamesRequest => RequestId.IsValid(Data.Request);

    /// <summary>Names this attempt: the same tap on the same state has an effect once (engineering.md part B, duplicates).</summary>
    public string Key => KeyWith(InputIds.Student);

    /// <summary>The student the button or its form names; who names nobody is nobody.</summary>
    public PersonId Student => new(Data.Input(InputIds.Student) ?? "");

    /// <summary>The same, where other inputs than the student make it another attempt.</summary>
    public string KeyWith(params IReadOnlyList<string> inputs)
    {
        List<string> parts = [Data.Verb, Data.Request, Data.Nonce, Visitor.Person.Id.Value];
        foreach (var id in inputs) parts.Add(Data.Input(id) ?? "");
        return CommandKey.Of([.. parts]);
    }

    /// <summary>The minutes of an input, 0 when it holds no number.</summary>
    public int Minutes(string id) =>
        double.TryParse(Data.Input(id), CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= int.MaxValue ? (int)number : 0;

    /// <summary>The reason that was chosen; something else when none was.</summary>
    public Reason Reason => Enum.TryParse<Reason>(Data.Input(InputIds.Reason), out var reason) && Enum.IsDefined(reason) ? reason : Reason.Other;
}
