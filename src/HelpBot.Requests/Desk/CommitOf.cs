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
            Agendas = Agendas(before, after, happened.At, snapshot, known.Team),
            FollowUps = FollowUps.Of(before, happened, after, known),
            Private = PrivateOf(command),
            Log = command is FinishVisit finish ? new LogLine(finish.By.Id, finish.At, finish.Minutes, finish.Line) : null,
        };
    }

    /// <summary>
    /// The agendas that are not as the places are: from the states alone, so that no event can be forgotten here. Tasks
    /// that were finished stay, as they count for the day.
    /// </summary>
    private static List<Versioned<Agenda>> Agendas(
        HelpRequest? before, HelpRequest after, DateTimeOffset at, RequestSnapshot snapshot, Team team)
    {
        var (today, changed) = (team.Today(at), new List<Versioned<Agenda>>());
        foreach (var holder in before?.Holders ?? []) Compare(holder.Student);
        foreach (var holder in after.Holders)
            if (before?.IsHeldBy(holder.Student) != true) Compare(holder.Student);
        return changed;

        void Compare(PersonId student)
        {
            var (was, item) = (AgendaItems.Of(before, student), AgendaItems.Of(after, student));
            if (was == item) return;
            var stored = snapshot.Agendas[student];
            var agenda = item is null ? stored.Value.Without(after.Id, today) : stored.Value.With(after.Id, item, today);
            changed.Add(stored with { Value = agenda });
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
