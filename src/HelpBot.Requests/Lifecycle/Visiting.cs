using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Arriving, finding nobody home, not coming (domain.md part 4).</summary>
public static class Visiting
{
    /// <summary>How long before the agreed start a student can say "ik ben er".</summary>
    public static TimeSpan EarlyBy { get; } = TimeSpan.FromMinutes(30);

    internal static Decision Decide(HelpRequest request, StartVisit command, Circumstances known)
    {
        var place = request.PlaceOf(command.By.Id);
        if (request.HasEnded) return request.Ended();
        if (place is null) return new Refusal.NotYourPlace();
        if (place.Minutes is not null) return new Refusal.HasEnded(RequestStatus.Done, null);
        if (place.ArrivedAt is not null) return new Refusal.HasBegun();
        return command.At < known.Team.EarliestStart(request.Plan.Time) - EarlyBy
            ? new Refusal.NotBegun(request.Plan.Time)
            : new VisitStarted(command.By.Id, command.At, command.By.Id);
    }

    internal static Decision Decide(HelpRequest request, ReportNobodyHome command, Circumstances known)
    {
        var place = request.PlaceOf(command.By.Id);
        if (request.HasEnded) return request.Ended();
        if (place is null) return new Refusal.NotYourPlace();
        if (place.Minutes is not null) return new Refusal.HasEnded(RequestStatus.Done, null);
        if (command.Minutes is < 1 or > Finishing.MostMinutes) return new Refusal.BadPlan(nameof(command.Minutes));
        return command.At < known.Team.EarliestStart(request.Plan.Time) - EarlyBy
            ? new Refusal.NotBegun(request.Plan.Time)
            : new NobodyWasHome(command.By.Id, command.At, command.By.Id, command.Minutes);
    }

    internal static Decision Decide(HelpRequest request, ReportNoShow command, Circumstances known)
    {
        if (request.HasEnded) return request.Ended();
        if (request.PlaceOf(command.Student) is not { } place) return new Refusal.HoldsNoPlace(command.Student);
        if (place.ArrivedAt is not null || place.Minutes is not null) return new Refusal.HasBegun();
        if (command.At < known.Team.EarliestStart(request.Plan.Time)) return new Refusal.NotBegun(request.Plan.Time);
        var reopened = command.At < known.Team.LatestStart(request.Plan.Time);
        return new StudentDidNotCome(command.By.Id, command.At, command.Student, reopened);
    }
}
