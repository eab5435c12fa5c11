using System.Reflection;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>One of everything that is stored, each beside its file of layout 1 in <c>Golden</c>.</summary>
internal static class GoldenRows
{
    private static readonly PersonId By = new("worker");
    private static readonly PersonId Who = new("student-1");

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

    public static IReadOnlyDictionary<string, RequestEvent> Events { get; } = new RequestEvent[]
    {
        new RequestPlaced(By, Now, Id(7), TeamId, FullRequest.Plan, Published: false, Urgent: true),
        new RequestApproved(By, Now),
        new RequestRejected(By, Now, Reason.ProfessionalCare),
        new PlaceClaimed(Who, Now, Who),
        new PlaceReleased(Who, Now, Who, Reason.TooHard),
        new ReleaseUndone(Who, Now, Who),
        new StudentAsked(By, Now, Who),
        new QuestionDeclined(Who, Now, Who),
        new VisitFinished(Who, Now, Who, 55),
        new RequestCancelled(By, Now, Reason.Solved),
        new CancellationUndone(By, Now, [Who, new("student-2")]),
        new TeamReminded(By, Now),
        new RequestExpired(Actor.ClockId, Now),
        new PrivateDetailsErased(Actor.ClockId, Now),
    }.ToDictionary(happened => happened.GetType().Name);

    public static IReadOnlyDictionary<string, FollowUp> FollowUps { get; } = new FollowUp[]
    {
        new LookAtCards(Now),
        new LookAtClock(Now),
        new ForgetLog(Now),
        new SendNote(Now, By, NoteCode.Claimed, Who),
    }.ToDictionary(followUp => followUp.GetType().Name);

    public static Agenda Agenda { get; } = new(Who, [new AgendaItem(Id(7), Monday), new AgendaItem(Id(8), Monday with { Minutes = 30 })]);

    /// <summary>The concrete cases of a closed union.</summary>
    public static IEnumerable<string> CasesOf<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(T))).Select(type => type.Name);
}
