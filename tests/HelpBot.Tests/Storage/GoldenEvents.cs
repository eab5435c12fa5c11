using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using static HelpBot.Tests.Storage.GoldenRows;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>One of every event, each beside its file of layout 1 in <c>Golden</c>.</summary>
internal static class GoldenEvents
{
    /// <summary>By the name of the file: that of the event, and more where an event has more than one form.</summary>
    public static IReadOnlyDictionary<string, RequestEvent> All { get; } = new Dictionary<string, RequestEvent>(
    [
        .. OneOfEach.Select(happened => KeyValuePair.Create(happened.GetType().Name, happened)),
        new("RequestPlacedByTheClock", new RequestPlaced(Actor.ClockId, Now, Id(9), TeamId, Plan(), Published: true, Urgent: false)
        {
            OnBehalfOf = By,
            Series = Series,
            FixedStudent = Who,
            FirstRightUntil = Now.AddDays(1),
        }),
        new("RequestPlacedAsRepeat", new RequestPlaced(By, Now, Id(8), TeamId, Plan(), Published: true, Urgent: false) { RepeatOf = Id(7) }),
        new("PlaceClaimedForEveryDate", new PlaceClaimed(Who, Now, Who) { EveryDate = true }),
        new("PlaceReleasedLate", new PlaceReleased(Who, Now, Who, Reason.Ill) { IsLate = true }),
        new("RequestApprovedGoingAlong", new RequestApproved(By, Now) { GoesAlong = true }),
        new("RequestCancelledWithAllFollowing", new RequestCancelled(By, Now, Reason.ResidentCancelled) { AllFollowing = true }),
        new("SeriesContinuedToItsEnd", new SeriesContinued(Actor.ClockId, Now, null)),
    ]);

    private static RequestEvent[] OneOfEach =>
    [
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
        new CancellationUndone(By, Now, [Who, Other]),
        new TeamReminded(By, Now),
        new RequestExpired(Actor.ClockId, Now),
        new PrivateDetailsErased(Actor.ClockId, Now),
        new PlanChanged(By, Now, Plan(), Published: true, Urgent: false) { AsksAgain = true, Kept = [Who], Dropped = [Other] },
        new RequestReturned(By, Now, Reason.NotClear),
        new RequestReinstated(By, Now, Monday, Urgent: true, NewDetails: true),
        new PlaceConfirmed(Who, Now, Who),
        new SwapOffered(Who, Now, Who, Other),
        new SwapDeclined(Other, Now, Who, Other),
        new PlaceSwapped(Other, Now, Who, Other),
        new VisitStarted(Who, Now, Who),
        new NobodyWasHome(Who, Now, Who, 20),
        new StudentDidNotCome(By, Now, Who, Reopened: true),
        new HoursApproved(By, Now, Who, 50),
        new FeedbackGiven(By, Now, ResidentFeedback.Fine, SameStudent: true),
        new NewsRead(Who, Now),
        new NewsStillUnread(Actor.ClockId, Now),
        new ConcernRaised(Who, Now),
        new ConcernRepeated(Actor.ClockId, Now),
        new ConcernAnswered(By, Now),
        new HoldersReminded(Actor.ClockId, Now, Reminder.Morning),
        new RequestEscalated(Actor.ClockId, Now, Escalation.TwoDays),
        new VisitOverdue(Actor.ClockId, Now, Overdue.Supervisor),
        new VisitUnreported(Actor.ClockId, Now),
        new FirstRightEnded(Actor.ClockId, Now),
        new SeriesContinued(Actor.ClockId, Now, Id(10)),
        new StopPassedOn(Actor.ClockId, Now),
    ];
}
