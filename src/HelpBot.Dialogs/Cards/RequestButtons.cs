using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Cards;

/// <summary>The buttons about one request; each carries the version it was shown for.</summary>
/// <param name="say">The words.</param>
/// <param name="request">The request.</param>
/// <param name="onOwnCard">Whether they surely stand on the request's own card in the channel.</param>
internal sealed class RequestButtons(Wording say, HelpRequest request, bool onOwnCard = false)
{
    private static readonly Reason[] ReasonsToRelease = [Reason.Ill, Reason.School, Reason.TooHard, Reason.Other];
    private static readonly Reason[] ReasonsToCancel = [Reason.ResidentCancelled, Reason.Solved, Reason.Other];
    private static readonly Reason[] ReasonsToReject =
        [Reason.ProfessionalCare, Reason.NotSafe, Reason.NobodyAvailable, Reason.Other];

    public AdaptiveAction Claim => Buttons.Execute(say["button.claim"], Data(Verbs.Claim), "positive");

    public AdaptiveAction Details => Buttons.Execute(say["button.details"], Data(Verbs.Details), "positive");

    public AdaptiveAction Decline =>
        Buttons.Execute(say["button.decline"], Data(Verbs.Release, (InputIds.Reason, nameof(Reason.Other))));

    public AdaptiveAction Undo => Buttons.Execute(say["button.undo"], Data(Verbs.Undo));

    public AdaptiveAction Approve => Buttons.Execute(say["button.approve"], Data(Verbs.Approve), "positive");

    public AdaptiveAction Remind => Buttons.Execute(say["button.remind"], Data(Verbs.Remind));

    public AdaptiveAction Refresh => Buttons.Execute(say["button.view"], Data(Verbs.Refresh));

    public AdaptiveAction Review => Buttons.Execute(say["button.view"], Data(Verbs.Review));

    public AdaptiveAction Open => Buttons.Execute(say["button.open"], new ButtonData(Verbs.Open, request.Team.Value));

    public AdaptiveAction Release => Ask(say["button.release"], say["release.ask"], Verbs.Release, ReasonsToRelease);

    public AdaptiveAction Cancel => Ask(say["button.cancel"], say["cancel.ask"], Verbs.Cancel, ReasonsToCancel);

    public AdaptiveAction Reject => Ask(say["button.reject"], say["review.rejectAsk"], Verbs.Reject, ReasonsToReject);

    public AdaptiveAction Done => Buttons.Unfold(say["button.done"], new CardWriter(say)
        .Input(new AdaptiveNumberInput
        {
            Id = InputIds.Minutes,
            Label = say["done.minutes"],
            Value = request.Plan.Time.Minutes,
            Min = 1,
            Max = Finishing.MostMinutes,
            IsRequired = true,
            ErrorMessage = say["done.minutesWrong"],
        })
        .Input(new AdaptiveTextInput
        {
            Id = InputIds.Line,
            Label = say["done.line"],
            MaxLength = Finishing.LongestLine,
            ErrorMessage = say["done.lineWrong"],
        })
        .Actions(Buttons.Execute(say["button.save"], Data(Verbs.Done), "positive", withInputs: true))
        .Card());

    public AdaptiveAction DoneEarly(int minutes, string line) => Buttons.Execute(
        say["button.early"],
        Data(
            Verbs.Done,
            (InputIds.WasEarly, "yes"),
            (InputIds.Minutes, minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (InputIds.Line, line)));

    public AdaptiveAction NotYet => Buttons.Execute(say["button.notYet"], Data(Verbs.Refresh), "positive");

    public AdaptiveAction Assign(IEnumerable<Person> students) => Buttons.Unfold(say["button.assign"], new CardWriter(say)
        .Input(new AdaptiveChoiceSetInput
        {
            Id = InputIds.Student,
            Label = $"{say["review.assignAsk"]} {say["word.required"]}",
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [.. students.Select(student => new AdaptiveChoice { Title = student.FirstName, Value = student.Id.Value })],
            IsRequired = true,
            ErrorMessage = say["refusal.NoSuchStudent"],
        })
        .Actions(Buttons.Execute(say["button.assignNow"], Data(Verbs.Assign), "positive", withInputs: true))
        .Card());

    private AdaptiveAction Ask(string title, string question, string verb, Reason[] reasons) =>
        Buttons.Unfold(title, new CardWriter(say)
            .Text(question)
            .Actions(reasons.Select(reason =>
                Buttons.Execute(say[$"reason.{reason}"], Data(verb, (InputIds.Reason, reason.ToString())))))
            .Card());

    private ButtonData Data(string verb, params (string Id, string Value)[] inputs) =>
        new(verb, request.Team.Value, request.Id.Value, request.Version.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Inputs = (onOwnCard ? inputs.Append((Id: InputIds.Card, Value: request.Id.Value)) : inputs)
                .ToDictionary(input => input.Id, input => input.Value),
        };
}
