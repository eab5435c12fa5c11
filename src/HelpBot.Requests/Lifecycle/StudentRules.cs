using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Whether a student may and can take a visit, as far as the student goes.</summary>
internal static class StudentRules
{
    /// <summary>Why this student cannot take this visit, or null.</summary>
    public static Refusal? RefusalOf(PersonId student, RequestId request, VisitPlan plan, Circumstances known)
    {
        var (team, person) = (known.Team, known.Roster.Find(student));
        if (!team.IsWorkingDay(plan.Time.Date)) return new Refusal.TeamIsClosed(plan.Time.Date);
        if (team.TrainedTasks.Contains(plan.Task) && person?.Training.Contains(plan.Task) != true)
            return new Refusal.TrainingNeeded(plan.Task);
        if (person is { IsMinor: true } && (plan.Time.From < team.Shift.From || plan.Time.Until > team.Shift.Until))
            return new Refusal.OutsideShiftForMinor();
        return known.AgendaOf(student).Conflict(request, plan.Time, team.DailyMaximum);
    }
}
