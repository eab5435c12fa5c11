using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What a student may write down of a visit (domain.md part 4, done and log).</summary>
public static class Finishing
{
    /// <summary>The longest visit that can be written down, in minutes.</summary>
    public const int MostMinutes = 480;

    /// <summary>The longest line of log, in characters.</summary>
    public const int LongestLine = 200;

    internal static Decision Decide(HelpRequest request, FinishVisit command, Circumstances known)
    {
        var place = request.PlaceOf(command.By.Id);
        if (place is { Minutes: not null }) return new Refusal.HasEnded(RequestStatus.Done, null);
        if (request.HasEnded) return request.Ended();
        if (place is null) return new Refusal.NotYourPlace();
        if (command.Minutes is < 1 or > MostMinutes) return new Refusal.BadPlan(nameof(command.Minutes));
        if (command.Line.Length > LongestLine) return new Refusal.BadPlan(nameof(command.Line));
        if (!command.WasEarly && place.ArrivedAt is null && command.At < known.Team.EarliestStart(request.Plan.Time)) return new Refusal.NotBegun(request.Plan.Time);
        return new VisitFinished(command.By.Id, command.At, command.By.Id, command.Minutes);
    }
}
