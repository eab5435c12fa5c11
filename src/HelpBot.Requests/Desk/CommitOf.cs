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
            Agendas = [.. Agendas(happened, after, before, snapshot, known.Team)],
            FollowUps = FollowUps.Of(before, happened, after, known),
            Private = (command as PlaceRequest)?.Private,
            Log = command is FinishVisit finish ? new LogLine(finish.By.Id, finish.At, finish.Minutes, finish.Line) : null,
        };
    }

    private static IEnumerable<Versioned<Agenda>> Agendas(
        RequestEvent happened, HelpRequest after, HelpRequest? before, RequestSnapshot snapshot, Team team)
    {
        var today = team.Today(happened.At);
        Versioned<Agenda> Stored(PersonId student) => snapshot.Agendas[student];
        Versioned<Agenda> With(PersonId student) =>
            Stored(student) with { Value = Stored(student).Value.With(after.Id, after.Plan.Time, today) };
        Versioned<Agenda> Without(PersonId student) =>
            Stored(student) with { Value = Stored(student).Value.Without(after.Id, today) };

        return happened switch
        {
            PlaceClaimed claimed => [With(claimed.Student)],
            ReleaseUndone undone => [With(undone.Student)],
            PlaceReleased released => [Without(released.Student)],
            RequestCancelled => before!.Holders.Select(holder => Without(holder.Student)),
            CancellationUndone undone => undone.Kept.Select(With),
            _ => [],
        };
    }
}
