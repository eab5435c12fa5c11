using HelpBot.Requests.Teams;

namespace HelpBot.Requests.People;

/// <summary>Whether one student can do several visits on one day, one after the other.</summary>
internal static class DayPlan
{
    /// <summary>
    /// Whether there is an order in which every visit begins and ends within its window. The earliest end is found
    /// for every set of visits from that of the sets with one visit less, so all orders are tried.
    /// </summary>
    public static bool Fits(IReadOnlyList<VisitTime> visits)
    {
        var earliestEnd = new TimeSpan?[1 << visits.Count];
        earliestEnd[0] = TimeSpan.Zero;
        for (var done = 1; done < earliestEnd.Length; done++)
        {
            for (var last = 0; last < visits.Count; last++)
            {
                if ((done & (1 << last)) == 0 || earliestEnd[done & ~(1 << last)] is not { } free) continue;
                if (EndOf(visits[last], free) is { } end && !(earliestEnd[done] <= end)) earliestEnd[done] = end;
            }
        }

        return earliestEnd[^1] is not null;
    }

    private static TimeSpan? EndOf(VisitTime visit, TimeSpan free)
    {
        var begin = free > visit.From.ToTimeSpan() ? free : visit.From.ToTimeSpan();
        var end = begin + TimeSpan.FromMinutes(visit.Minutes);
        return end <= visit.Until.ToTimeSpan() ? end : null;
    }
}
