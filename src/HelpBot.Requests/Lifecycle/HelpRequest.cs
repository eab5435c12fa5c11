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

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => Status is RequestStatus.Done or RequestStatus.Rejected or RequestStatus.Cancelled or RequestStatus.Expired;

    /// <summary>How many places are free.</summary>
    public int FreePlaces => Plan.Students - Holders.Count;

    /// <summary>Whether a student can claim a place, as far as the request goes.</summary>
    public bool IsClaimable => Status is RequestStatus.Open or RequestStatus.PartlyClaimed;

    /// <summary>The place of this student, or null.</summary>
    public Holder? PlaceOf(PersonId student) => Holders.FirstOrDefault(holder => holder.Student == student);

    /// <summary>Whether this student has a place.</summary>
    public bool IsHeldBy(PersonId student) => PlaceOf(student) is not null;
}
