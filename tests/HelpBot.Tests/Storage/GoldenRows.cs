using System.Reflection;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>One of everything that is stored, each beside its file of layout 1 in <c>Golden</c>.</summary>
internal static class GoldenRows
{
    public static readonly PersonId By = new("worker");
    public static readonly PersonId Who = new("student-1");
    public static readonly PersonId Other = new("student-2");
    public static readonly SeriesPlace Series = new(Id(7), Monday.Date, EveryWeeks: 1, Count: 8, Number: 3);

    public static HelpRequest FullRequest { get; } = new()
    {
        Id = Id(7),
        Team = TeamId,
        Version = 12,
        Status = RequestStatus.Cancelled,
        Plan = Plan(task: "GARDEN", students: 3) with { Together = false, FirstVisit = true, Note = "Achterom, bel 2×." },
        Requester = By,
        PlacedAt = Now,
        Urgent = true,
        Published = true,
        Holders = [new Holder(Who, Now.AddMinutes(1)), new Holder(new("student-2"), Now.AddMinutes(2), 45)],
        Asked = [new("student-3")],
        Undoable = new Undoable(By, Now.AddMinutes(3)),
        RemindedAt = Now.AddMinutes(4),
        EndReason = Reason.ResidentCancelled,
        EndedAt = Now.AddMinutes(3),
        Erased = true,
    };

    public static HelpRequest BareRequest { get; } = new()
    {
        Id = Id(8),
        Team = TeamId,
        Version = 1,
        Status = RequestStatus.Open,
        Plan = Plan(),
        Requester = By,
        PlacedAt = Now,
    };

    /// <summary>A request in which everything of a series, of time and of news is there.</summary>
    public static HelpRequest SeriesRequest { get; } = BareRequest with
    {
        Id = Id(9),
        Version = 21,
        Status = RequestStatus.UnderWay,
        Published = true,
        Holders =
        [
            new Holder(Who, Now, 60) { ArrivedAt = Now.AddDays(3), FoundNobody = true, ApprovedMinutes = 45 },
            new Holder(Other, Now) { MustConfirm = true },
        ],
        ReopenedAt = Now.AddHours(1),
        Escalated = Escalation.OneDay,
        Reminded = Reminder.EveningBefore,
        Overdue = Overdue.Student,
        Swaps = [new SwapOffer(Other, new("student-3"))],
        Unread = new UnreadNews(Now.AddHours(2), [Who], BySupervisor: true, Repeated: true),
        Concern = new Concern(Who, Now.AddHours(3), Repeated: true, AnsweredBy: new("supervisor")),
        GoesAlong = new("supervisor"),
        Feedback = ResidentFeedback.SoSo,
        Earlier = [new Holder(Who, Now.AddDays(-7), 30)],
        Series = Series,
        NextInSeries = Id(10),
        SeriesIsOver = true,
        StopsNext = true,
        FixedStudent = Who,
        FirstRight = new FirstRight(Who, Now.AddDays(1)),
    };

    /// <summary>A request that repeats another one.</summary>
    public static HelpRequest RepeatRequest { get; } = BareRequest with { RepeatOf = Id(7) };

    public static IReadOnlyDictionary<string, FollowUp> FollowUps { get; } = new FollowUp[]
    {
        new LookAtCards(Now),
        new LookAtClock(Now),
        new ForgetLog(Now),
        new TellDragging(Now, new("supervisor")),
        new SendNote(Now, By, NoteCode.Claimed, Who),
    }.ToDictionary(followUp => followUp.GetType().Name);

    public static Agenda Agenda { get; } = new(Who, [new AgendaItem(Id(7), Monday), new AgendaItem(Id(8), Monday with { Minutes = 30 })]);

    public static Alarm Alarm { get; } = new(Alarm.IdOf("1f"), TeamId, By, Now, AnsweredBy: new("supervisor"));

    /// <summary>The concrete cases of a closed union.</summary>
    public static IEnumerable<string> CasesOf<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(T))).Select(type => type.Name);
}
