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

    /// <summary>A student has arrived already; this cannot be changed any more.</summary>
    public sealed record HasBegun : Refusal;

    /// <summary>The student holds no place that this could be about.</summary>
    public sealed record HoldsNoPlace(PersonId Student) : Refusal;

    /// <summary>The fixed student of the series may choose first.</summary>
    public sealed record FixedStudentFirst(PersonId Student, DateTimeOffset Until) : Refusal;

    /// <summary>The team is closed on that day.</summary>
    public sealed record TeamIsClosed(DateOnly Date) : Refusal;

    /// <summary>A training has to be ticked before this kind of help (O4).</summary>
    public sealed record TrainingNeeded(string Task) : Refusal;

    /// <summary>A student under eighteen works within the shift only (domain.md part 2, rule 8).</summary>
    public sealed record OutsideShiftForMinor : Refusal;

    /// <summary>The plan is as it was.</summary>
    public sealed record NothingToChange : Refusal;

    /// <summary>It is not at an end from which it can be asked for again.</summary>
    public sealed record NothingToReinstate(RequestStatus Now) : Refusal;

    /// <summary>There is nothing this person still has to read.</summary>
    public sealed record NothingToRead : Refusal;

    /// <summary>There are no minutes of this student to sign for.</summary>
    public sealed record NothingToSign : Refusal;

    /// <summary>The visit has not taken place.</summary>
    public sealed record NotDone : Refusal;

    /// <summary>Somebody rang the bell before; a supervisor was paged.</summary>
    public sealed record ConcernIsOpen(DateTimeOffset Since) : Refusal;

    /// <summary>There is no concern that waits for an answer.</summary>
    public sealed record NothingToAnswer : Refusal;

    /// <summary>It is not time for this yet.</summary>
    public sealed record TooEarly : Refusal;
}
