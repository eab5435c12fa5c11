using HelpBot.Consistency.Chronicle;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Consistency.Checks;

/// <summary>Whether nobody has a place too many: neither a request its students, nor a student their tasks.</summary>
internal static class PlaceChecks
{
    public static IEnumerable<Finding> Holders(Evidence evidence) =>
        from history in evidence.Histories
        from moment in HolderRules.Replay(history)
        where moment.Held.Count > moment.Step.After.Plan.Students || moment.Held.Distinct().Count() < moment.Held.Count
        select new Finding("places", $"{moment.Held.Count} holders of {moment.Step.After.Plan.Students} places at {moment.Step}", history.Request);

    /// <summary>All events of a team, in the order in which they were stored.</summary>
    public static IEnumerable<Finding> Overlaps(Evidence evidence) => evidence.Histories.GroupBy(history => history.Team).SelectMany(team =>
    {
        var most = evidence.Directory.FindTeam(new TeamId(team.Key))!.DailyMaximum;
        var tasks = new Dictionary<string, (VisitTime Time, IReadOnlyList<PersonId> Held)>();
        return team.SelectMany(HolderRules.Replay).OrderBy(moment => moment.Step.Commit?.Sent).SelectMany(moment =>
        {
            tasks[moment.Step.After.Id.Value] = (moment.Step.After.Plan.Time, moment.Held);
            return moment.Held.SelectMany(student => TooMuch(student, tasks, most)).Distinct()
                .Select(what => new Finding("one student, one door", $"{what} at {moment.Step}", moment.Step.After.Id.Value));
        });
    });

    /// <summary>What the agendas say of today and later is what the events say.</summary>
    public static IEnumerable<Finding> Agendas(Evidence evidence)
    {
        var agendas = evidence.RowsOf("agenda").Select(row => (row.PartitionKey, AgendaCodec.Read(Row.Data(row)))).ToList();
        foreach (var student in evidence.Town.Citizens.Where(citizen => citizen.Role == Roles.Student))
        {
            var today = evidence.Directory.FindTeam(new TeamId(student.TeamId))!.Today(evidence.Town.Clock.GetUtcNow());
            var held = evidence.Histories.Where(history => history.Team == student.TeamId && history.Last.Plan.Time.Date >= today)
                .Where(history => HolderRules.Replay(history).Last().Held.Contains(student.Id)).Select(history => history.Request).Order();
            var noted = agendas.Where(agenda => agenda.Item2.Student == student.Id).SelectMany(agenda => agenda.Item2.Items)
                .Where(item => item.Time.Date >= today).Select(item => item.Request.Value).Order();
            if (!held.SequenceEqual(noted))
                yield return new Finding(
                    "agendas", $"{student.Name} holds {string.Join(' ', held)}, the agenda says {string.Join(' ', noted)}.", held.Union(noted).First());
        }
    }

    private static IEnumerable<string> TooMuch(
        PersonId student, Dictionary<string, (VisitTime Time, IReadOnlyList<PersonId> Held)> tasks, int most)
    {
        foreach (var day in tasks.Values.Where(task => task.Held.Contains(student)).Select(task => task.Time).GroupBy(time => time.Date))
        {
            var times = day.ToList();
            if (times.Count > most) yield return $"{student} has {times.Count} tasks on {day.Key:yyyy-MM-dd}";
            if (times.Where((one, i) => times.Skip(i + 1).Any(other => !OneAfterTheOther(one, other) && !OneAfterTheOther(other, one))).Any())
                yield return $"{student} has tasks at the same time on {day.Key:yyyy-MM-dd}";
        }
    }

    private static bool OneAfterTheOther(VisitTime one, VisitTime other) =>
        one.From.ToTimeSpan() + TimeSpan.FromMinutes(one.Minutes + other.Minutes) <= other.Until.ToTimeSpan();
}
