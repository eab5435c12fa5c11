using System.Text;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Golden;

/// <summary>What every command of every actor does in every state, as one table a state.</summary>
internal static class DecisionTable
{
    private static readonly (string Name, Actor Actor)[] Actors =
    [
        ("the worker who asked", Actor.Of(Town.Wilma)),
        ("another worker", Actor.Of(Town.Wout)),
        ("Sam, student", Actor.Of(Town.Sam)),
        ("Noor, student", Actor.Of(Town.Noor)),
        ("a supervisor", Actor.Of(Town.Vera)),
        ("without a role", Actor.Of(Town.Otto)),
        ("of another team", Actor.Of(Town.Ester)),
        ("the clock", Actor.Clock(Town.TeamId)),
    ];

    private static readonly Func<Actor, DateTimeOffset, RequestCommand>[] Commands =
    [
        (by, at) => Command.Place(by, at, Visits.Shopping, Visits.Resident),
        Command.Approve,
        (by, at) => Command.Reject(by, at),
        Command.Claim,
        (by, at) => Command.Release(by, at),
        (by, at) => Command.Finish(by, at),
        (by, at) => Command.Cancel(by, at),
        Command.Undo,
        (by, at) => Command.Assign(by, at, Town.Bo),
        Command.Remind,
        Command.Expire,
        Command.Erase,
    ];

    public static string Write()
    {
        var text = new StringBuilder("# What every command does, in every state, for everyone\n\n")
            .Append("An event is **bold**; anything else is the refusal. The visit is on Wednesday 14:00 to 15:00; ")
            .Append("unless a state says otherwise it is Monday 10:00. `AssignStudent` asks Bo.\n");
        foreach (var (name, story) in States.All) WriteState(text, name, story);
        return text.ToString();
    }

    private static void WriteState(StringBuilder text, string name, Story story)
    {
        text.Append("\n## ").Append(name).Append("\n\n| |");
        foreach (var (actor, _) in Actors) text.Append(' ').Append(actor).Append(" |");
        text.Append("\n|---|").Insert(text.Length, "---|", Actors.Length).Append('\n');
        foreach (var make in Commands)
        {
            text.Append("| ").Append(make(Actors[0].Actor, story.Clock).GetType().Name).Append(" |");
            foreach (var (_, actor) in Actors) text.Append(' ').Append(Cell(story, make(actor, story.Clock))).Append(" |");
            text.Append('\n');
        }
    }

    private static string Cell(Story story, RequestCommand command) =>
        RequestDecider.Decide(story.Request, command, story.Known) switch
        {
            Decision.Accepted accepted => $"**{accepted.Event.GetType().Name}**",
            Decision.Refused { Refusal: Refusal.NotYourRole role } => $"NotYourRole ({role.Needed})",
            Decision.Refused { Refusal: Refusal.HasEnded ended } => $"HasEnded ({ended.As})",
            Decision.Refused { Refusal: Refusal.WaitsNoLonger waits } => $"WaitsNoLonger ({waits.Now})",
            Decision.Refused refused => refused.Refusal.GetType().Name,
            var other => throw new InvalidOperationException($"{other}"),
        };
}
