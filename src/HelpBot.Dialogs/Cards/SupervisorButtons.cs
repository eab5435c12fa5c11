using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Cards;

/// <summary>The buttons of a supervisor, and of a worker about who did not come and how it was.</summary>
internal sealed class SupervisorButtons(Wording say, HelpRequest request, Roster roster)
{
    private static readonly Reason[] ReasonsToReject =
        [Reason.ProfessionalCare, Reason.NotSafe, Reason.NobodyAvailable, Reason.Other];

    private static readonly Reason[] ReasonsToReturn = [Reason.NotClear, Reason.NobodyAvailable, Reason.Other];
    private static readonly Reason[] ReasonsOnThePhone = [Reason.Ill, Reason.School, Reason.Other];

    private readonly RequestData _data = new(say, request, onOwnCard: false);

    public AdaptiveAction Review => _data.Button("button.view", Verbs.Review);

    /// <summary>Looks at the request that this one repeats, whatever became of it; none when it repeats none.</summary>
    public IEnumerable<AdaptiveAction> ReviewFirst => request.RepeatOf is { } first
        ? [Buttons.Execute(say["button.viewFirst"], new ButtonData(Verbs.Review, request.Team.Value, first.Value))]
        : [];

    public AdaptiveAction Approve => _data.Button("button.approve", Verbs.Approve, "positive");

    public AdaptiveAction Return => _data.AskReason("button.return", "review.returnAsk", Verbs.Return, ReasonsToReturn);

    public AdaptiveAction Reject => _data.AskReason("button.reject", "review.rejectAsk", Verbs.Reject, ReasonsToReject);

    public AdaptiveAction Remind => _data.Button("button.remind", Verbs.Remind);

    public AdaptiveAction Seen => _data.Button("button.seen", Verbs.Seen, "positive");

    public AdaptiveAction AnswerConcern => _data.Button("button.answerConcern", Verbs.AnswerConcern, "positive");

    /// <summary>Asks one student; none while there is nobody to ask.</summary>
    public IEnumerable<AdaptiveAction> Assign(PersonId reader)
    {
        var students = roster.Students.Where(student => student.Id != reader && !request.IsHeldBy(student.Id)).ToList();
        return students.Count == 0 ? [] : [_data.ChooseStudent(students, "button.assign", "review.assignAsk", Verbs.Assign)];
    }

    /// <summary>Who did not come: one button a student who has not arrived.</summary>
    public AdaptiveAction NoShow => Buttons.Unfold(say["button.noShow"], new CardWriter(say)
        .Text(say["noshow.ask"])
        .Actions(Awaited.Select(holder => Of(holder, "button.noShowOf", Verbs.NoShow, withInputs: false)))
        .Card());

    /// <summary>A place given back for a student who phones in.</summary>
    public AdaptiveAction OffList => Buttons.Unfold(say["button.offList"], new CardWriter(say)
        .Text(say["offlist.ask"])
        .Input(new AdaptiveChoiceSetInput
        {
            Id = InputIds.Reason,
            Label = say["offlist.reason"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [.. ReasonsOnThePhone.Select(reason => new AdaptiveChoice { Title = say[$"offlist.{reason}"], Value = reason.ToString() })],
            Value = nameof(Reason.Ill),
            IsRequired = true,
            ErrorMessage = say["review.choose"],
        })
        .Actions(Awaited.Select(holder => Of(holder, "button.offListOf", Verbs.Release, withInputs: true)))
        .Card());

    /// <summary>The minutes of everyone who went, to be corrected where needed.</summary>
    public AdaptiveAction Sign => Buttons.Unfold(say["button.sign"], Unsigned(request)
        .Aggregate(
            new CardWriter(say).Text(say["sign.ask"]),
            (writer, holder) => writer.Input(VisitButtons.Minutes(
                InputIds.MinutesOf(holder.Student),
                say.Say("sign.minutes", ("name", say.Name(roster, holder.Student))),
                holder.Minutes!.Value,
                say["sign.wrong"],
                least: 0)))
        .Actions(Buttons.Execute(say["button.sign"], _data.Of(Verbs.Sign), "positive", withInputs: true))
        .Card());

    /// <summary>How the resident found it, and whether the same student may come again.</summary>
    public AdaptiveAction Feedback => Buttons.Unfold(say["button.feedback"], new CardWriter(say)
        .Text(say["feedback.ask"])
        .Input(new AdaptiveToggleInput { Id = InputIds.SameStudent, Label = say["feedback.same"], Title = say["word.yes"] })
        .Actions(Enum.GetValues<ResidentFeedback>().Select(feedback => Buttons.Execute(
            say[$"feedback.{feedback}"], _data.Of(Verbs.Feedback, (InputIds.Feedback, feedback.ToString())), withInputs: true)))
        .Card());

    /// <summary>Who still has to go.</summary>
    public bool HasAwaited => Awaited.Any();

    /// <summary>Whose minutes nobody signed for, those of an earlier attempt first; one place a student at a time.</summary>
    public static IEnumerable<Holder> Unsigned(HelpRequest request) =>
        request.Earlier.Concat(request.Holders).Where(holder => holder.IsUnsigned).DistinctBy(holder => holder.Student);

    private IEnumerable<Holder> Awaited => request.Holders.Where(holder => holder is { ArrivedAt: null, Minutes: null });

    private AdaptiveAction Of(Holder holder, string title, string verb, bool withInputs) => Buttons.Execute(
        say.Say(title, ("name", say.Name(roster, holder.Student))),
        _data.Of(verb, (InputIds.Student, holder.Student.Value)),
        withInputs: withInputs);
}
