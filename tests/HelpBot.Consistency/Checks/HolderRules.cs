using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Consistency.Checks;

/// <summary>
/// Who goes, by a model of its own: what each event does to the places of a request. An event that is not in the table is
/// taken to do what the code says; add a row for it here, so that the code is checked and not believed.
/// </summary>
internal static class HolderRules
{
    private static readonly Dictionary<Type, Func<IReadOnlyList<PersonId>, RequestEvent, IReadOnlyList<PersonId>>> Table = new()
    {
        [typeof(RequestPlaced)] = (_, _) => [],
        [typeof(RequestApproved)] = (held, _) => held,
        [typeof(RequestRejected)] = (_, _) => [],
        [typeof(PlaceClaimed)] = (held, happened) => [.. held, ((PlaceClaimed)happened).Student],
        [typeof(ReleaseUndone)] = (held, happened) => [.. held, ((ReleaseUndone)happened).Student],
        [typeof(PlaceReleased)] = (held, happened) => [.. held.Where(student => student != ((PlaceReleased)happened).Student)],
        [typeof(StudentAsked)] = (held, _) => held,
        [typeof(QuestionDeclined)] = (held, _) => held,
        [typeof(VisitFinished)] = (held, _) => held,
        [typeof(TeamReminded)] = (held, _) => held,
        [typeof(RequestCancelled)] = (_, _) => [],
        [typeof(CancellationUndone)] = (_, happened) => ((CancellationUndone)happened).Kept,
        [typeof(RequestExpired)] = (_, _) => [],
        [typeof(PrivateDetailsErased)] = (held, _) => held,
    };

    /// <summary>Who holds a place after each step; a cancelled request is held by nobody.</summary>
    public static IEnumerable<(Step Step, IReadOnlyList<PersonId> Held)> Replay(History history)
    {
        IReadOnlyList<PersonId> held = [];
        foreach (var step in history.Steps)
        {
            held = Table.TryGetValue(step.Happened.GetType(), out var rule) ? rule(held, step.Happened) : Believed(step.After);
            yield return (step, held);
        }
    }

    private static IReadOnlyList<PersonId> Believed(HelpRequest after) =>
        after.Status is RequestStatus.Cancelled or RequestStatus.Rejected or RequestStatus.Expired ? [] : [.. after.Holders.Select(holder => holder.Student)];
}
