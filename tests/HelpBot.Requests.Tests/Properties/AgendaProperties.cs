using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>One student is never at two doors at once, whatever happens.</summary>
public sealed class AgendaProperties
{
    [Fact]
    public void No_student_has_more_than_two_tasks_a_day_and_all_of_a_day_fit() => Lives.Always(life =>
    {
        foreach (var student in Town.Roster.Students)
        foreach (var day in TasksOf(student, life).GroupBy(task => task.Plan.Time.Date))
        {
            Assert.InRange(day.Count(), 0, Town.Team.DailyMaximum);
            Assert.True(Fit(TimeSpan.Zero, [.. day.Select(task => task.Plan.Time)]), $"{student.Id} on {day.Key}");
        }
    });

    [Fact]
    public void From_today_on_the_agenda_of_a_student_is_what_the_requests_say() => Lives.Always(life =>
    {
        foreach (var student in Town.Roster.Students)
        {
            var held = TasksOf(student, life).Where(task => task.Plan.Time.Date >= life.Today).Select(task => new AgendaItem(task.Id, task.Plan.Time));
            var agenda = life.Ledger.AgendaOf(student.Id).Items.Where(item => item.Time.Date >= life.Today);
            Assert.Equal(held.OrderBy(item => item.Request.Value), agenda.OrderBy(item => item.Request.Value));
        }
    });

    // Places of requests that live, and those whose visit was done: its time is gone.
    private static IEnumerable<HelpRequest> TasksOf(Person student, RandomLife life) => life.Requests.Where(request =>
        request.PlaceOf(student.Id) is { } place && (!request.HasEnded || place.Minutes is not null));

    /// <summary>Whether the visits can be done one after the other in some order, each within its window.</summary>
    private static bool Fit(TimeSpan free, IReadOnlyList<VisitTime> visits) => visits.Count == 0 || visits.Any(next =>
    {
        var begin = next.From.ToTimeSpan() > free ? next.From.ToTimeSpan() : free;
        var end = begin + TimeSpan.FromMinutes(next.Minutes);
        return end <= next.Until.ToTimeSpan() && Fit(end, [.. visits.Where(visit => visit != next)]);
    });
}
