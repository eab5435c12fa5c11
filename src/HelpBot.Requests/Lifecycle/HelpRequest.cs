using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The state of a help request after its history so far. Holds ids and codes, no personal data.</summary>
public sealed record HelpRequest
{
    /// <summary>Its id.</summary>
    public required RequestId Id { get; init; }

    /// <summary>The team that helps.</summary>
    public required TeamId Team { get; init; }

    /// <summary>How many events made this state, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required RequestStatus Status { get; init; }

    /// <summary>What is asked for.</summary>
    public required VisitPlan Plan { get; init; }

    /// <summary>The worker who asked.</summary>
    public required PersonId Requester { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Whether it was asked for on the day itself.</summary>
    public bool Urgent { get; init; }

    /// <summary>Whether students may see it: it was placed without need of approval, or approved.</summary>
    public bool Published { get; init; }

    /// <summary>Whether it waits for approval again, after a change, so that its card is in the channel already.</summary>
    public bool WasPublished { get; init; }

    /// <summary>Who has a place, in order of claim.</summary>
    public EquatableList<Holder> Holders { get; init; } = [];

    /// <summary>Students whom a supervisor asked and who have not answered.</summary>
    public EquatableList<PersonId> Asked { get; init; } = [];

    /// <summary>The release or cancellation that can be taken back, if it was the last step.</summary>
    public Undoable? Undoable { get; init; }

    /// <summary>When the team was last reminded of it.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>Why it was rejected or cancelled.</summary>
    public Reason? EndReason { get; init; }

    /// <summary>When it ended, or null while it lives.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether its private details are gone.</summary>
    public bool Erased { get; init; }

    /// <summary>Since when it is open anew, after an approval, a release, a change or a second start; null before.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }

    /// <summary>How far it was brought to attention because it was not settled.</summary>
    public Escalation Escalated { get; init; }

    /// <summary>What the holders were reminded of last.</summary>
    public Reminder Reminded { get; init; }

    /// <summary>Who was asked why nobody finished it.</summary>
    public Overdue Overdue { get; init; }

    /// <summary>Students who asked another one to take over and wait for the answer.</summary>
    public EquatableList<SwapOffer> Swaps { get; init; } = [];

    /// <summary>News that somebody still has to read.</summary>
    public UnreadNews? Unread { get; init; }

    /// <summary>The last time somebody rang the bell, or null.</summary>
    public Concern? Concern { get; init; }

    /// <summary>The supervisor who goes along the first time (level C), or null.</summary>
    public PersonId? GoesAlong { get; init; }

    /// <summary>How the resident found it, once the worker has told.</summary>
    public ResidentFeedback? Feedback { get; init; }

    /// <summary>Places of an attempt before it was asked for again: their hours count.</summary>
    public EquatableList<Holder> Earlier { get; init; } = [];

    /// <summary>Which date of a series it is, or null.</summary>
    public SeriesPlace? Series { get; init; }

    /// <summary>The next request of the series once it is made.</summary>
    public RequestId? NextInSeries { get; init; }

    /// <summary>Whether no next date will be made: the series is stopped, at its end, or could not go on.</summary>
    public bool SeriesIsOver { get; init; }

    /// <summary>Whether later dates, which may have been made already, still have to be cancelled too.</summary>
    public bool StopsNext { get; init; }

    /// <summary>The student who takes every date of the series, or null.</summary>
    public PersonId? FixedStudent { get; init; }

    /// <summary>Who may choose first, or null.</summary>
    public FirstRight? FirstRight { get; init; }

    /// <summary>
    /// The request that it repeats, as its worker saw it before placing: the same help on the same day in the same
    /// neighbourhood. That one may have changed or ended since; null for most.
    /// </summary>
    public RequestId? RepeatOf { get; init; }

    /// <summary>Since when it waits for approval or for students.</summary>
    public DateTimeOffset OpenSince => ReopenedAt ?? PlacedAt;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => Status is RequestStatus.Done or RequestStatus.Approved or RequestStatus.DidNotWorkOut
        or RequestStatus.Rejected or RequestStatus.Cancelled or RequestStatus.Expired;

    /// <summary>Whether it waits for a supervisor or, given back, for the worker.</summary>
    public bool WaitsForApproval => Status is RequestStatus.WaitingForApproval or RequestStatus.Returned;

    /// <summary>Whether a student has arrived or is done.</summary>
    public bool HasBegun => Holders.Any(holder => holder.ArrivedAt is not null || holder.Minutes is not null);

    /// <summary>Whether a holder has not said yes to a change.</summary>
    public bool MustBeConfirmed => Holders.Any(holder => holder.MustConfirm);

    /// <summary>Aandacht: a person has to look at it, because it is not settled shortly before the visit or nobody finished it.</summary>
    public bool NeedsAttention => (!HasEnded && ((Escalated != Escalation.None && !IsSettled) || Overdue == Overdue.Supervisor || MustBeConfirmed))
        || Concern is { IsOpen: true } || Unread is not null;

    /// <summary>Whether nobody has to do anything for it before the visit.</summary>
    public bool IsSettled => !IsClaimable && !WaitsForApproval && !MustBeConfirmed;

    /// <summary>How many places are free.</summary>
    public int FreePlaces => Plan.Students - Holders.Count;

    /// <summary>Whether a student can claim a place, as far as the request goes.</summary>
    public bool IsClaimable => Status is RequestStatus.Open or RequestStatus.PartlyClaimed;

    /// <summary>The place of this student, or null.</summary>
    public Holder? PlaceOf(PersonId student)
    {
        foreach (var holder in Holders)
            if (holder.Student == student) return holder;
        return null;
    }

    /// <summary>The offer of another student to this one to take over, or null.</summary>
    public SwapOffer? SwapTo(PersonId student)
    {
        foreach (var offer in Swaps)
            if (offer.To == student) return offer;
        return null;
    }

    /// <summary>Whether this student has a place.</summary>
    public bool IsHeldBy(PersonId student) => PlaceOf(student) is not null;
}
