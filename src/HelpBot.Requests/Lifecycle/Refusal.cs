using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Why a command has no effect: the fact, not a reproach. Closed.</summary>
public abstract record Refusal
{
    private Refusal() { }

    /// <summary>There is no such request in this team.</summary>
    public sealed record NoSuchRequest : Refusal;

    /// <summary>The actor belongs to another team.</summary>
    public sealed record NotYourTeam : Refusal;

    /// <summary>This takes another role (domain.md part 4, role × action).</summary>
    public sealed record NotYourRole(Roles Needed) : Refusal;

    /// <summary>Someone else asked for it.</summary>
    public sealed record NotYourRequest : Refusal;

    /// <summary>The actor holds no place on it.</summary>
    public sealed record NotYourPlace : Refusal;

    /// <summary>The actor holds a place already.</summary>
    public sealed record AlreadyYours : Refusal;

    /// <summary>All places are taken.</summary>
    public sealed record AlreadyClaimed(EquatableList<Holder> By) : Refusal;

    /// <summary>It was placed before, and is as it is now.</summary>
    public sealed record AlreadyPlaced : Refusal;

    /// <summary>It has ended.</summary>
    public sealed record HasEnded(RequestStatus As, Reason? Reason) : Refusal;

    /// <summary>A supervisor has not approved it yet.</summary>
    public sealed record WaitsForApproval : Refusal;

    /// <summary>There is nothing left to approve or reject.</summary>
    public sealed record WaitsNoLonger(RequestStatus Now) : Refusal;

    /// <summary>The visit has begun or can no longer begin.</summary>
    public sealed record TooLate : Refusal;

    /// <summary>Nothing can be taken back any more.</summary>
    public sealed record NothingToUndo : Refusal;

    /// <summary>The student has another task at that time.</summary>
    public sealed record OverlapsYourTask(VisitTime Other) : Refusal;

    /// <summary>The student has as many tasks on that day as the team allows.</summary>
    public sealed record DailyMaximumReached(int Maximum) : Refusal;

    /// <summary>The person asked is no student of this team.</summary>
    public sealed record NoSuchStudent : Refusal;

    /// <summary>The student asked has no room then.</summary>
    public sealed record StudentHasNoRoom(PersonId Student) : Refusal;

    /// <summary>A visit cannot be planned then.</summary>
    public sealed record BadTime(VisitTimeProblem Problem) : Refusal;

    /// <summary>Something in the plan or the log is not as it must be.</summary>
    public sealed record BadPlan(string Field) : Refusal;

    /// <summary>The visit has not begun yet.</summary>
    public sealed record NotBegun(VisitTime Time) : Refusal;

    /// <summary>It is not time for this yet.</summary>
    public sealed record TooEarly : Refusal;
}
