using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>Commands about request 1 of the team up to the visit, each under a key of its own.</summary>
internal static partial class Command
{
    private static readonly RequestId One = Visits.Id(1);
    private static int _keys;

    public static PlaceRequest Place(Actor by, DateTimeOffset at, VisitPlan plan, PrivateDetails details) =>
        new(Town.TeamId, One, by, at, Key(), plan, details);

    public static ChangeRequest Change(Actor by, DateTimeOffset at, VisitPlan plan, PrivateDetails? details = null) =>
        new(Town.TeamId, One, by, at, Key(), plan, details);

    public static ClaimRequest Claim(Actor by, DateTimeOffset at, bool everyDate = false) =>
        new(Town.TeamId, One, by, at, Key()) { EveryDate = everyDate };

    public static ReleasePlace Release(Actor by, DateTimeOffset at, Reason reason = Reason.Ill) =>
        new(Town.TeamId, One, by, at, Key(), reason);

    public static ReleasePlace ReleaseFor(Actor by, DateTimeOffset at, Person student) =>
        new(Town.TeamId, One, by, at, Key(), Reason.Ill) { OnBehalfOf = student.Id };

    public static OfferSwap Offer(Actor by, DateTimeOffset at, Person to) => new(Town.TeamId, One, by, at, Key(), to.Id);

    public static CancelRequest Cancel(Actor by, DateTimeOffset at, Reason reason = Reason.ResidentCancelled, bool all = false) =>
        new(Town.TeamId, One, by, at, Key(), reason) { AllFollowing = all };

    public static UndoLast Undo(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ApproveRequest Approve(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ReturnRequest Return(Actor by, DateTimeOffset at, Reason reason = Reason.NotClear) =>
        new(Town.TeamId, One, by, at, Key(), reason);

    public static RejectRequest Reject(Actor by, DateTimeOffset at, Reason reason = Reason.NotSafe) =>
        new(Town.TeamId, One, by, at, Key(), reason);

    public static AssignStudent Assign(Actor by, DateTimeOffset at, Person student) =>
        new(Town.TeamId, One, by, at, Key(), student.Id);

    public static RemindTeam Remind(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    private static string Key() => $"key-{Interlocked.Increment(ref _keys)}";
}
