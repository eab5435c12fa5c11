using System.Collections.ObjectModel;
using System.Globalization;
using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Cards;

/// <summary>What buttons about one request carry: the version it was shown for, and whether on its own card in the channel.</summary>
internal sealed class RequestData(Wording say, HelpRequest request, bool onOwnCard)
{
    private readonly string _nonce = request.Version.ToString(CultureInfo.InvariantCulture);

    public ButtonData Of(string verb, params ReadOnlySpan<(string Id, string Value)> inputs) =>
        new(verb, request.Team.Value, request.Id.Value, _nonce) { Inputs = InputsOf(inputs) };

    /// <summary>A button that carries no inputs but fixed ones.</summary>
    public AdaptiveAction Button(string key, string verb, string? style = null, params ReadOnlySpan<(string Id, string Value)> inputs) =>
        Buttons.Execute(say[key], Of(verb, inputs), style);

    /// <summary>A button that asks for a reason first.</summary>
    public AdaptiveAction AskReason(
        string title, string question, string verb, Reason[] reasons, params ReadOnlySpan<(string Id, string Value)> inputs)
    {
        var answers = new List<AdaptiveAction>(reasons.Length);
        foreach (var reason in reasons)
        {
            var name = reason.ToString();
            answers.Add(Button($"reason.{name}", verb, null, [.. inputs, (InputIds.Reason, name)]));
        }

        return Buttons.Unfold(say[title], new CardWriter(say).Text(say[question]).Actions(answers).Card());
    }

    /// <summary>A button that asks which student first.</summary>
    public AdaptiveAction ChooseStudent(IEnumerable<Person> students, string title, string question, string verb) =>
        Buttons.Unfold(say[title], new CardWriter(say)
            .Input(new AdaptiveChoiceSetInput
            {
                Id = InputIds.Student,
                Label = $"{say[question]} {say["word.required"]}",
                Style = AdaptiveChoiceInputStyle.Compact,
                Choices = [.. students.Select(student => new AdaptiveChoice { Title = student.FirstName, Value = student.Id.Value })],
                IsRequired = true,
                ErrorMessage = say["refusal.NoSuchStudent"],
            })
            .Actions(Buttons.Execute(say["button.assignNow"], Of(verb), "positive", withInputs: true))
            .Card());

    private IReadOnlyDictionary<string, string> InputsOf(ReadOnlySpan<(string Id, string Value)> inputs)
    {
        if (inputs.IsEmpty && !onOwnCard) return ReadOnlyDictionary<string, string>.Empty;
        var all = new Dictionary<string, string>(inputs.Length + 1);
        foreach (var (id, value) in inputs) all.Add(id, value);
        if (onOwnCard) all.Add(InputIds.Card, request.Id.Value);
        return all;
    }
}
