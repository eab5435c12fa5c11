using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>Commands about request 1 of the team, each under a key of its own unless one is given.</summary>
internal static class Command
{
    private static readonly RequestId One = Visits.Id(1);
    private static int _keys;

    public static PlaceRequest Place(Actor by, DateTimeOffset at, VisitPlan plan, PrivateDetails details) =>
        new(Town.TeamId, One, by, at, Key(), plan, details);

    public static ClaimRequest Claim(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ReleasePlace Release(Actor by, DateTimeOffset at, Reason reason = Reason.Ill) =>
        new(Town.TeamId, One, by, at, Key(), reason);

    public static FinishVisit Finish(Actor by, DateTimeOffset at, int minutes = 60, string line = "", bool wasEarly = true) =>
        new(Town.TeamId, One, by, at, Key(), minutes, line) { WasEarly = wasEarly };

    public static CancelRequest Cancel(Actor by, DateTimeOffset at, Reason reason = Reason.ResidentCancelled) =>
        new(Town.TeamId, One, by, at, Key(), reason);

    public static UndoLast Undo(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ApproveRequest Approve(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static RejectRequest Reject(Actor by, DateTimeOffset at, Reason reason = Reason.NotSafe) =>
        new(Town.TeamId, One, by, at, Key(), reason);

    public static AssignStudent Assign(Actor by, DateTimeOffset at, Person student) =>
        new(Town.TeamId, One, by, at, Key(), student.Id);

    public static RemindTeam Remind(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ExpireRequest Expire(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ErasePrivateDetails Erase(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    private static string Key() => $"key-{Interlocked.Increment(ref _keys)}";
}
