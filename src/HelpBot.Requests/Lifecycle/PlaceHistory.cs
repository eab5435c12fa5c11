using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What events do to the places of a request.</summary>
internal static class PlaceHistory
{
    public static HelpRequest ApplyToPlaces(this HelpRequest request, RequestEvent happened) => happened switch
    {
        PlaceClaimed { EveryDate: true } claimed => request.Take(claimed.Student, claimed.At) with { FixedStudent = claimed.Student },
        PlaceClaimed claimed => request.Take(claimed.Student, claimed.At),
        PlaceConfirmed confirmed => request.With(confirmed.Student, holder => holder with { MustConfirm = false }),
        PlaceReleased released => request.Release(released),
        ReleaseUndone undone => request.Take(undone.Student, undone.At),
        SwapOffered offered => request with { Swaps = [.. request.SwapsWithout(offered.From), new SwapOffer(offered.From, offered.To)] },
        SwapDeclined declined => request.WithoutSwapsOf(declined.From),
        PlaceSwapped swapped => request.Swap(swapped),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name),
    };

    public static HelpRequest ApplyToVisit(this HelpRequest request, RequestEvent happened) => happened switch
    {
        VisitStarted started => request.WithoutSwapsOf(started.Student)
            .With(started.Student, holder => holder with { ArrivedAt = started.At, MustConfirm = false }).WithStatusOfPlaces(),
        VisitFinished finished => request.WithoutSwapsOf(finished.Student)
            .With(finished.Student, holder => holder with { Minutes = finished.Minutes, MustConfirm = false })
            .WithStatusOfPlaces().EndWhenAllFinished(finished.At),
        NobodyWasHome nobody => request.FindNobody(nobody),
        StudentDidNotCome absent => request.Miss(absent),
        HoursApproved approved => request.Sign(approved),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name),
    };

    private static HelpRequest Take(this HelpRequest request, PersonId student, DateTimeOffset at) => (request with
    {
        Holders = [.. request.Holders, new Holder(student, at)],
        Asked = request.Asked.Without(student),
        Swaps = request.Swaps.Only(offer => offer.To != student),
        FirstRight = null,
        Undoable = request.Undoable?.By == student ? null : request.Undoable,
        Unread = null,
    }).WithStatusOfPlaces();

    private static HelpRequest Release(this HelpRequest request, PlaceReleased released) => (request.Without(released.Student) with
    {
        // Only one's own release can be taken back.
        Undoable = released.By == released.Student ? new Undoable(released.Student, released.At) : null,
        ReopenedAt = released.At,
        Escalated = Escalation.None,
        Unread = released.IsLate ? new UnreadNews(released.At, [], BySupervisor: true) : request.Unread,
    }).EndWhenAllFinished(released.At);

    private static HelpRequest Swap(this HelpRequest request, PlaceSwapped swapped) => request with
    {
        Holders = [.. request.Holders.Select(holder => holder.Student == swapped.From ? new Holder(swapped.To, swapped.At) : holder)],
        Swaps = request.SwapsWithout(swapped.From).Only(offer => offer.To != swapped.To),
        Asked = request.Asked.Without(swapped.To),
    };

    // Whoever stood at the door with the one who reports it gets the same minutes.
    private static HelpRequest FindNobody(this HelpRequest request, NobodyWasHome nobody)
    {
        var holders = request.Holders.Select(holder =>
            holder.Minutes is null && (holder.Student == nobody.Student || holder.ArrivedAt is not null)
                ? holder with { Minutes = nobody.Minutes, FoundNobody = true, MustConfirm = false }
                : holder);
        var after = request with { Holders = [.. holders] };
        return after.Holders.Any(holder => holder is { Minutes: not null, FoundNobody: false })
            ? after.WithStatusOfPlaces().EndWhenAllFinished(nobody.At)
            : after.End(RequestStatus.DidNotWorkOut, nobody.At, Reason.NobodyHome);
    }

    private static HelpRequest Miss(this HelpRequest request, StudentDidNotCome absent)
    {
        var after = request.Without(absent.Student);
        if (absent.Reopened) after = after with { Urgent = true, ReopenedAt = absent.At, Escalated = Escalation.None };
        return after.Holders.Count == 0 && !absent.Reopened
            ? after.End(RequestStatus.DidNotWorkOut, absent.At, Reason.NoShow)
            : after.EndWhenAllFinished(absent.At);
    }

    // Who went twice, because it was asked for again, gets a signature for each time: the oldest first.
    private static HelpRequest Sign(this HelpRequest request, HoursApproved approved)
    {
        bool IsOpen(Holder holder) => holder.Student == approved.Student && holder.IsUnsigned;
        Holder Signed(Holder holder) => IsOpen(holder) ? holder with { ApprovedMinutes = approved.Minutes } : holder;
        var after = request.Earlier.FirstOrDefault(IsOpen) is { } oldest
            ? request with { Earlier = [.. request.Earlier.Select(holder => ReferenceEquals(holder, oldest) ? Signed(holder) : holder)] }
            : request with { Holders = [.. request.Holders.Select(Signed)] };
        var all = !after.Earlier.Concat(after.Holders).Any(holder => holder.IsUnsigned);
        return all && after.Status == RequestStatus.Done ? after with { Status = RequestStatus.Approved } : after;
    }

    private static HelpRequest With(this HelpRequest request, PersonId student, Func<Holder, Holder> change) =>
        request with { Holders = [.. request.Holders.Select(holder => holder.Student == student ? change(holder) : holder)] };

    private static HelpRequest Without(this HelpRequest request, PersonId student) => (request with
    {
        Holders = request.Holders.Only(holder => holder.Student != student),
        Swaps = request.SwapsWithout(student),
    }).WithStatusOfPlaces();

    private static HelpRequest WithoutSwapsOf(this HelpRequest request, PersonId student) =>
        request with { Swaps = request.SwapsWithout(student) };

    private static EquatableList<SwapOffer> SwapsWithout(this HelpRequest request, PersonId from) =>
        request.Swaps.Only(offer => offer.From != from);

    public static HelpRequest EndWhenAllFinished(this HelpRequest request, DateTimeOffset at)
    {
        if (request.Holders.Count == 0 || request.Holders.Any(holder => holder.Minutes is null)) return request;
        return request.Holders.All(holder => holder.FoundNobody)
            ? request.End(RequestStatus.DidNotWorkOut, at, Reason.NobodyHome)
            : request.End(RequestStatus.Done, at, null);
    }
}
