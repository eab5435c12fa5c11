using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Board;

/// <summary>What people see of the live requests of a team: one list, filtered in memory.</summary>
/// <param name="team">The team.</param>
/// <param name="live">All requests of the team that have not ended.</param>
/// <param name="now">The moment of the look.</param>
public sealed class RequestBoard(Team team, IReadOnlyList<HelpRequest> live, DateTimeOffset now)
{
    /// <summary>From this age on an open request drags (domain.md part 5).</summary>
    public static TimeSpan DragsAfter { get; } = TimeSpan.FromHours(24);

    /// <summary>All of them, soonest first.</summary>
    public IReadOnlyList<HelpRequest> All => Sorted(live);

    /// <summary>What students can claim, soonest first.</summary>
    public IReadOnlyList<HelpRequest> Open => Sorted(live.Where(request => request.IsClaimable && CanBegin(request)));

    /// <summary>What this student can still claim and has room for, soonest first.</summary>
    public IReadOnlyList<HelpRequest> OpenFor(PersonId student)
    {
        var agenda = new Agenda(student, [.. HeldBy(student).Select(request => new AgendaItem(request.Id, request.Plan.Time))]);
        return [.. Open.Where(request => !request.IsHeldBy(student)
            && agenda.Conflict(request.Id, request.Plan.Time, team.DailyMaximum) is null)];
    }

    /// <summary>What this student holds and has not finished, soonest first.</summary>
    public IReadOnlyList<HelpRequest> HeldBy(PersonId student) =>
        Sorted(live.Where(request => request.PlaceOf(student) is { Minutes: null }));

    /// <summary>What this worker asked for, soonest first.</summary>
    public IReadOnlyList<HelpRequest> AskedBy(PersonId worker) => Sorted(live.Where(request => request.Requester == worker));

    /// <summary>What this worker asked for already that is the same help on the same day in the same neighbourhood, or null.</summary>
    public HelpRequest? AskedAlready(PersonId worker, string task, DateOnly date, string neighbourhood) => AskedBy(worker).FirstOrDefault(request =>
        request.Plan.Task == task && request.Plan.Time.Date == date && request.Plan.Neighbourhood == neighbourhood);

    /// <summary>The request that this one repeats; null when it repeats none, and when that one has ended.</summary>
    public HelpRequest? FirstOf(HelpRequest repeat) => live.FirstOrDefault(request => request.Id == repeat.RepeatOf);

    /// <summary>What a supervisor has to look at: waiting for approval or with free places, soonest first.</summary>
    public IReadOnlyList<HelpRequest> ToReview => Sorted(live.Where(request =>
        (request.IsClaimable || request.Status == RequestStatus.WaitingForApproval) && CanBegin(request)));

    /// <summary>Who is where: what students go to on this day, soonest first.</summary>
    public IReadOnlyList<HelpRequest> GoneToOn(DateOnly day) =>
        Sorted(live.Where(request => request.Holders.Count > 0 && request.Plan.Time.Date == day));

    /// <summary>Whether a request drags: waiting or with free places for longer than <see cref="DragsAfter"/>.</summary>
    public bool Drags(HelpRequest request) => now - request.PlacedAt > DragsAfter;

    /// <summary>How long ago a request was placed.</summary>
    public TimeSpan AgeOf(HelpRequest request) => now - request.PlacedAt;

    /// <summary>
    /// What drags, oldest first: not settled and open for longer than <see cref="DragsAfter"/>, or brought to attention
    /// because the visit comes near (domain.md part 4, unclaimed).
    /// </summary>
    public IReadOnlyList<HelpRequest> Dragging =>
    [
        .. live.Where(request => !request.HasEnded && CanBegin(request)
                && (request.IsClaimable || request.WaitsForApproval || request.MustBeConfirmed)
                && (Drags(request) || request.Escalated != Escalation.None))
            .OrderBy(request => request.OpenSince)
            .ThenBy(request => request.Id.Value, StringComparer.Ordinal),
    ];

    private bool CanBegin(HelpRequest request) => now < team.LatestStart(request.Plan.Time);

    private HelpRequest[] Sorted(IEnumerable<HelpRequest> requests) =>
        [.. requests.OrderBy(request => team.EarliestStart(request.Plan.Time)).ThenBy(request => request.Id.Value, StringComparer.Ordinal)];
}
