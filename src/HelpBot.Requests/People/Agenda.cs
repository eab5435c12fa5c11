using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.People;

/// <summary>All tasks that a student holds from today on: what keeps one student from two doors at once.</summary>
public sealed record Agenda(PersonId Student, EquatableList<AgendaItem> Items)
{
    /// <summary>A student without tasks.</summary>
    public static Agenda Empty(PersonId student) => new(student, []);

    /// <summary>Why the student cannot take this visit too, or null.</summary>
    public Refusal? Conflict(RequestId request, VisitTime visit, int dailyMaximum)
    {
        var others = new List<VisitTime>();
        foreach (var item in Items)
        {
            if (item.Request == request || item.Time.Date != visit.Date) continue;
            if (item.Time.Overlaps(visit)) return new Refusal.OverlapsYourTask(item.Time);
            others.Add(item.Time);
        }

        if (others.Count >= dailyMaximum) return new Refusal.DailyMaximumReached(dailyMaximum);
        return DayPlan.Fits([.. others, visit]) ? null : new Refusal.OverlapsYourTask(others[^1]);
    }

    /// <summary>The agenda with this task, without tasks of days before today.</summary>
    public Agenda With(RequestId request, VisitTime visit, DateOnly today) =>
        new(Student, [.. Kept(request, today), new AgendaItem(request, visit)]);

    /// <summary>The agenda without this task and without tasks of days before today.</summary>
    public Agenda Without(RequestId request, DateOnly today) => new(Student, Kept(request, today));

    private EquatableList<AgendaItem> Kept(RequestId request, DateOnly today) =>
        Items.Only(item => item.Request != request && item.Time.Date >= today);
}
