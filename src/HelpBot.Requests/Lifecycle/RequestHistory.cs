using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Makes the state of a request from its events.</summary>
public static class RequestHistory
{
    /// <summary>The state after one more event. The first event is always <see cref="RequestPlaced"/>.</summary>
    public static HelpRequest Evolve(HelpRequest? request, RequestEvent happened)
    {
        if (happened is RequestPlaced placed) return Begin(placed);
        ArgumentNullException.ThrowIfNull(request);
        return Apply(request, happened) with { Version = request.Version + 1 };
    }

    private static HelpRequest Begin(RequestPlaced placed) => new()
    {
        Id = placed.Request,
        Team = placed.Team,
        Version = 1,
        Status = placed.Published ? RequestStatus.Open : RequestStatus.WaitingForApproval,
        Plan = placed.Plan,
        Requester = placed.By,
        PlacedAt = placed.At,
        Urgent = placed.Urgent,
        Published = placed.Published,
    };

    private static HelpRequest Apply(HelpRequest request, RequestEvent happened) => happened switch
    {
        RequestApproved => (request with { Published = true }).WithStatusOfPlaces(),
        RequestRejected rejected => request.End(RequestStatus.Rejected, rejected.At, rejected.Reason),
        PlaceClaimed claimed => request.Take(claimed.Student, claimed.At),
        PlaceReleased released => (request.Without(released.Student) with { Undoable = new Undoable(released.Student, released.At) })
            .EndWhenAllFinished(released.At),
        ReleaseUndone undone => request.Take(undone.Student, undone.At),
        StudentAsked asked => request with { Asked = [.. request.Asked.Where(id => id != asked.Student), asked.Student] },
        QuestionDeclined declined => request with { Asked = [.. request.Asked.Where(id => id != declined.Student)] },
        VisitFinished finished => request.Finish(finished),
        RequestCancelled cancelled => request.End(RequestStatus.Cancelled, cancelled.At, cancelled.Reason)
            with { Undoable = new Undoable(cancelled.By, cancelled.At) },
        CancellationUndone undone => request.Reopen(undone.Kept),
        TeamReminded reminded => request with { RemindedAt = reminded.At },
        RequestExpired expired => request.End(RequestStatus.Expired, expired.At, null),
        PrivateDetailsErased => request with { Erased = true },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name),
    };

    private static HelpRequest Take(this HelpRequest request, PersonId student, DateTimeOffset at) => (request with
    {
        Holders = [.. request.Holders, new Holder(student, at)],
        Asked = [.. request.Asked.Where(id => id != student)],
        Undoable = request.Undoable?.By == student ? null : request.Undoable,
    }).WithStatusOfPlaces();

    private static HelpRequest Without(this HelpRequest request, PersonId student) =>
        (request with { Holders = [.. request.Holders.Where(holder => holder.Student != student)] }).WithStatusOfPlaces();

    private static HelpRequest Finish(this HelpRequest request, VisitFinished finished)
    {
        var holders = request.Holders.Select(holder =>
            holder.Student == finished.Student ? holder with { Minutes = finished.Minutes } : holder);
        return (request with { Holders = [.. holders] }).EndWhenAllFinished(finished.At);
    }

    private static HelpRequest EndWhenAllFinished(this HelpRequest request, DateTimeOffset at) =>
        request.Holders.Count > 0 && request.Holders.All(holder => holder.Minutes is not null)
            ? request.End(RequestStatus.Done, at, null)
            : request;

    private static HelpRequest End(this HelpRequest request, RequestStatus status, DateTimeOffset at, Reason? reason) =>
        request with { Status = status, EndedAt = at, EndReason = reason, Asked = [], Undoable = null };

    private static HelpRequest Reopen(this HelpRequest request, EquatableList<PersonId> kept) => (request with
    {
        Holders = [.. request.Holders.Where(holder => kept.Contains(holder.Student))],
        EndedAt = null,
        EndReason = null,
        Undoable = null,
        Status = RequestStatus.WaitingForApproval,
    }).WithStatusOfPlaces();

    private static HelpRequest WithStatusOfPlaces(this HelpRequest request) => request with
    {
        Status = !request.Published ? RequestStatus.WaitingForApproval
            : request.Holders.Count == 0 ? RequestStatus.Open
            : request.FreePlaces > 0 ? RequestStatus.PartlyClaimed
            : RequestStatus.Claimed,
    };
}
