using HelpBot.Dialogs.Understanding.When.Planning;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.When;

/// <summary>From the words of one request that tell when to what the team can plan; what it cannot is left out and told.</summary>
public static class TimePlanning
{
    /// <summary>When one visit, or the first series, is wanted.</summary>
    /// <param name="message">The message.</param>
    /// <param name="marks">The marks of one request; those of other kinds are passed over.</param>
    /// <param name="task">The code of the kind of help, which gives the usual duration.</param>
    /// <param name="situation">The team and the moment.</param>
    public static PlannedTime Plan(Message message, IReadOnlyList<Mark> marks, string? task, Situation situation) => PlanAll(message, marks, task, situation)[0];

    /// <summary>The same for each weekday of a series on several days a week; else one.</summary>
    public static IReadOnlyList<PlannedTime> PlanAll(Message message, IReadOnlyList<Mark> marks, string? task, Situation situation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(situation);
        var wish = new Wish(message, marks, task, situation);
        if (wish.Weekdays.Count < 2) return [One(wish, null)];
        var all = new List<PlannedTime>();
        foreach (var weekday in wish.Weekdays) all.Add(One(wish, weekday));
        return all;
    }

    private static PlannedTime One(Wish wish, DayOfWeek? weekday)
    {
        var planned = wish.IsSeries ? SeriesPlan.Of(wish, weekday) : DayPlan.Of(wish);
        return VisitPlanning.Add(wish, ClockPlan.Of(wish), planned);
    }
}
