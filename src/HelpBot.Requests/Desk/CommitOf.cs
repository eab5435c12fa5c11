using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Desk;

internal static class CommitOf
{
    public static RequestCommit Command(RequestCommand command, RequestEvent happened, RequestSnapshot snapshot, Circumstances known)
    {
        var before = snapshot.Request?.Value;
        var after = RequestHistory.Evolve(before, happened);
        return new RequestCommit
        {
            Before = snapshot.Request,
            Happened = happened,
            After = after,
            Start = known.Team.EarliestStart(after.Plan.Time),
            Key = command.Key,
            Agendas = [.. Agendas(before, after, happened.At, snapshot, known.Team)],
            FollowUps = FollowUps.Of(before, happened, after, known),
            Private = PrivateOf(command),
            Log = command is FinishVisit finish ? new LogLine(finish.By.Id, finish.At, finish.Minutes, finish.Line) : null,
        };
    }

    /// <summary>
    /// The agendas that are not as the places are: from the states alone, so that no event can be forgotten here. Tasks
    /// that were finished stay, as they count for the day.
    /// </summary>
    private static IEnumerable<Versioned<Agenda>> Agendas(
        HelpRequest? before, HelpRequest after, DateTimeOffset at, RequestSnapshot snapshot, Team team)
    {
        var today = team.Today(at);
        var had = AgendaItems.Of(before);
        var has = AgendaItems.Of(after);
        foreach (var student in had.Keys.Union(has.Keys))
        {
            var (was, item) = (had.GetValueOrDefault(student), has.GetValueOrDefault(student));
            if (was == item) continue;
            var stored = snapshot.Agendas[student];
            yield return stored with
            {
                Value = item is null ? stored.Value.Without(after.Id, today) : stored.Value.With(after.Id, item, today),
            };
        }
    }

    private static PrivateDetails? PrivateOf(RequestCommand command) => command switch
    {
        PlaceRequest place => place.Private,
        ChangeRequest change => change.Private,
        ReinstateRequest again => again.Private,
        _ => null,
    };
}
