using HelpBot.Requests.Lifecycle;

namespace HelpBot.Consistency.Checks;

/// <summary>
/// Who goes, by a model of its own: what each event does to the places of a request. Every event has its row, so that the
/// code is checked and not believed.
/// </summary>
internal static class HolderRules
{
    private static readonly Dictionary<Type, Func<GivenPlaces, RequestEvent, GivenPlaces>> Table = new()
    {
        [typeof(RequestPlaced)] = (_, _) => GivenPlaces.None,
        [typeof(PlanChanged)] = (places, happened) => places.Only(((PlanChanged)happened).Kept),
        [typeof(RequestRejected)] = (places, _) => places.Ended(),
        [typeof(PlaceClaimed)] = (places, happened) => places.With(((PlaceClaimed)happened).Student),
        [typeof(ReleaseUndone)] = (places, happened) => places.With(((ReleaseUndone)happened).Student),
        [typeof(PlaceReleased)] = (places, happened) => places.Without(((PlaceReleased)happened).Student),
        [typeof(PlaceSwapped)] = (places, happened) => places.Without(((PlaceSwapped)happened).From).With(((PlaceSwapped)happened).To),
        [typeof(VisitStarted)] = (places, happened) => places.Arrived(((VisitStarted)happened).Student),
        [typeof(VisitFinished)] = (places, happened) => places.Finished(((VisitFinished)happened).Student),
        [typeof(NobodyWasHome)] = (places, happened) => places.FoundNobody(((NobodyWasHome)happened).Student),
        [typeof(StudentDidNotCome)] = (places, happened) => places.Without(((StudentDidNotCome)happened).Student),
        [typeof(RequestCancelled)] = (places, _) => places.Ended(),
        [typeof(CancellationUndone)] = (places, happened) => places.Again(((CancellationUndone)happened).Kept),
        // What was done of an attempt before counts for its hours, and is no place any more.
        [typeof(RequestReinstated)] = (_, _) => GivenPlaces.None,
        [typeof(RequestExpired)] = (places, _) => places.Ended(),
        [typeof(VisitUnreported)] = (places, _) => places.Ended(),
    };

    private static readonly HashSet<Type> WithoutEffect =
    [
        typeof(RequestApproved), typeof(RequestReturned), typeof(StudentAsked), typeof(QuestionDeclined), typeof(TeamReminded),
        typeof(PlaceConfirmed), typeof(SwapOffered), typeof(SwapDeclined), typeof(HoursApproved), typeof(NewsRead), typeof(NewsStillUnread),
        typeof(FeedbackGiven), typeof(ConcernRaised), typeof(ConcernRepeated), typeof(ConcernAnswered), typeof(HoldersReminded),
        typeof(RequestEscalated), typeof(VisitOverdue), typeof(PrivateDetailsErased), typeof(FirstRightEnded), typeof(SeriesContinued),
        typeof(StopPassedOn),
    ];

    /// <summary>Whether the model has a rule for this kind of event.</summary>
    public static bool Knows(Type happened) => Table.ContainsKey(happened) != WithoutEffect.Contains(happened);

    /// <summary>
    /// Whose time a request takes after each step: who has a place while it lives, and who finished, whatever becomes of it.
    /// </summary>
    public static IEnumerable<(Step Step, IReadOnlyList<Requests.People.PersonId> Held)> Replay(History history)
    {
        var places = GivenPlaces.None;
        foreach (var step in history.Steps)
        {
            if (Table.TryGetValue(step.Happened.GetType(), out var rule)) places = rule(places, step.Happened);
            yield return (step, places.Held);
        }
    }
}
