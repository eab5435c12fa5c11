using System.Globalization;
using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Cards;

/// <summary>The buttons of a student who goes.</summary>
/// <param name="say">The words.</param>
/// <param name="request">The request.</param>
/// <param name="onOwnCard">Whether they stand on the request's own card, in the channel or in the chat of who goes.</param>
internal sealed class VisitButtons(Wording say, HelpRequest request, bool onOwnCard = false)
{
    /// <summary>What is filled in for who found nobody home, in minutes: the way, and the waiting.</summary>
    private const int UsualDoorMinutes = 15;

    private static readonly Reason[] ReasonsToRelease = [Reason.Ill, Reason.School, Reason.TooHard, Reason.Other];

    private readonly RequestData _data = new(say, request, onOwnCard);

    public AdaptiveAction Details => _data.Button("button.details", Verbs.Details, "positive");

    /// <summary>The address, where something else comes first.</summary>
    public AdaptiveAction DetailsToo => _data.Button("button.details", Verbs.Details);

    public AdaptiveAction Start => _data.Button("button.start", Verbs.Start);

    public AdaptiveAction Release => _data.AskReason("button.release", "release.ask", Verbs.Release, ReasonsToRelease);

    public AdaptiveAction Read => _data.Button("button.read", Verbs.Seen, "positive");

    public AdaptiveAction Done => DoneAfter(request.Plan.Time.Minutes);

    /// <summary>The same, with other minutes filled in.</summary>
    public AdaptiveAction DoneAfter(int minutes) => Buttons.Unfold(say["button.done"], new CardWriter(say)
        .Input(Minutes(InputIds.Minutes, say["done.minutes"], minutes, say["done.minutesWrong"]))
        .Input(new AdaptiveTextInput
        {
            Id = InputIds.Line,
            Label = say["done.line"],
            MaxLength = Finishing.LongestLine,
            ErrorMessage = say["done.lineWrong"],
        })
        .Actions(Buttons.Execute(say["button.save"], _data.Of(Verbs.Done), "positive", withInputs: true))
        .Card());

    public AdaptiveAction NotHome => Buttons.Unfold(say["button.nothome"], new CardWriter(say)
        .Text(say["nothome.ring"])
        .Line(say["nothome.phone"])
        .Line(say["nothome.supervisor"])
        .Input(Minutes(InputIds.DoorMinutes, say["nothome.minutes"], UsualDoorMinutes, say["done.minutesWrong"]))
        .Actions(Buttons.Execute(say["button.nothomeNow"], _data.Of(Verbs.NotHome), "positive", withInputs: true))
        .Card());

    public AdaptiveAction NotYet => _data.Button("button.notYet", Verbs.Refresh, "positive");

    public AdaptiveAction DoneEarly(int minutes, string line) => _data.Button(
        "button.early",
        Verbs.Done,
        null,
        (InputIds.WasEarly, "yes"),
        (InputIds.Minutes, minutes.ToString(CultureInfo.InvariantCulture)),
        (InputIds.Line, line));

    /// <summary>Asks another student of the team to take over.</summary>
    public AdaptiveAction Swap(IEnumerable<Person> students) =>
        _data.ChooseStudent(students, "button.swap", "swap.ask", Verbs.Swap);

    /// <summary>A field for the minutes of a visit.</summary>
    public static AdaptiveNumberInput Minutes(string id, string label, int value, string wrong, int least = 1) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Min = least,
        Max = Finishing.MostMinutes,
        IsRequired = true,
        ErrorMessage = wrong,
    };
}
