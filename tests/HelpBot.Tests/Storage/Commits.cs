using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Commits made by hand, for what the desk would never do.</summary>
internal static class Commits
{
    public static readonly DateTimeOffset Start = new(2025, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static RequestCommit Placing(RequestId request, params FollowUp[] followUps)
    {
        var placed = new RequestPlaced(Worker.Id, Now, request, TeamId, Plan(), Published: true, Urgent: false);
        return new RequestCommit
        {
            Before = null,
            Happened = placed,
            After = RequestHistory.Evolve(null, placed),
            Start = Start,
            Key = $"place-{request}",
            Private = Details,
            FollowUps = followUps,
        };
    }

    public static RequestCommit Claiming(Versioned<HelpRequest> read, Versioned<Agenda> agenda, string key = "claim")
    {
        var claimed = new PlaceClaimed(agenda.Value.Student, Now.AddMinutes(1), agenda.Value.Student);
        return new RequestCommit
        {
            Before = read,
            Happened = claimed,
            After = RequestHistory.Evolve(read.Value, claimed),
            Start = Start,
            Key = key,
            Agendas = [agenda with { Value = agenda.Value.With(read.Value.Id, read.Value.Plan.Time, Monday.Date) }],
        };
    }
}
