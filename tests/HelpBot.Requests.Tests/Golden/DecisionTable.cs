using System.Globalization;
using System.Text;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Golden;

/// <summary>What every command of every actor does in every state: a row for commands that come out alike.</summary>
internal static class DecisionTable
{
    public static readonly (string Name, Actor Actor)[] Actors =
    [
        ("Wilma", Actor.Of(Town.Wilma)),
        ("Wout", Actor.Of(Town.Wout)),
        ("Sam", Actor.Of(Town.Sam)),
        ("Noor", Actor.Of(Town.Noor)),
        ("supervisor", Actor.Of(Town.Vera)),
        ("coordinator", Actor.Of(Town.Cor)),
        ("school", Actor.Of(Town.Dina)),
        ("municipality", Actor.Of(Town.Gijs)),
        ("without role", Actor.Of(Town.Otto)),
        ("other team", Actor.Of(Town.Ester)),
        ("clock", Actor.Clock(Town.TeamId)),
    ];

    public static readonly (string Name, Func<Actor, DateTimeOffset, RequestCommand> Make)[] Commands =
    [
        ("PlaceRequest", (by, at) => Command.Place(by, at, Visits.Shopping, Visits.Resident)),
        ("ChangeRequest", (by, at) => Command.Change(by, at, Visits.Moved)),
        ("ApproveRequest", Command.Approve),
        ("ReturnRequest", (by, at) => Command.Return(by, at)),
        ("RejectRequest", (by, at) => Command.Reject(by, at)),
        ("AssignStudent", (by, at) => Command.Assign(by, at, Town.Bo)),
        ("RemindTeam", Command.Remind),
        ("ClaimRequest", (by, at) => Command.Claim(by, at)),
        ("ReleasePlace", (by, at) => Command.Release(by, at)),
        ("ReleasePlace for Sam", (by, at) => Command.ReleaseFor(by, at, Town.Sam)),
        ("OfferSwap", (by, at) => Command.Offer(by, at, Town.Bo)),
        ("StartVisit", Command.Start),
        ("FinishVisit", (by, at) => Command.Finish(by, at, wasEarly: false)),
        ("ReportNobodyHome", (by, at) => Command.NobodyHome(by, at)),
        ("ReportNoShow", (by, at) => Command.NoShow(by, at, Town.Sam)),
        ("CancelRequest", (by, at) => Command.Cancel(by, at)),
        ("CancelRequest, all following", (by, at) => Command.Cancel(by, at, all: true)),
        ("UndoLast", Command.Undo),
        ("ReinstateRequest", (by, at) => Command.Reinstate(by, at, Visits.Moved.Time, Visits.Resident)),
        ("AcknowledgeNews", Command.Read),
        ("ApproveHours", (by, at) => Command.Sign(by, at, Town.Sam)),
        ("GiveFeedback", Command.Feedback),
        ("RaiseConcern", Command.Concern),
        ("AnswerConcern", Command.Answer),
        ("KeepTime", Command.KeepTime),
        ("ContinueSeries", (by, at) => Command.Continue(by, at, Visits.Id(2))),
        ("PassOnStop", Command.PassOn),
    ];

    public static string Write()
    {
        var text = new StringBuilder("# What every command does, in every state, for everyone\n\n")
            .Append("An event is **bold**; anything else is the refusal. Wilma is the worker who asked, Wout another worker, ")
            .Append("Sam and Noor are students. The visit is on Wednesday 25 November 2026, 14:00 to 15:00. ")
            .Append("`ChangeRequest` and `ReinstateRequest` ask for Thursday, `AssignStudent` and `OfferSwap` ask Bo, ")
            .Append("`ReportNoShow` and `ApproveHours` are about Sam.\n");
        WriteRights(text);
        foreach (var (name, story) in States.All) WriteState(text, name, story);
        Timeline.Write(text);
        return text.ToString();
    }

    /// <summary>Role by action: who may do something at all, in at least one of the states.</summary>
    private static void WriteRights(StringBuilder text)
    {
        text.Append("\n## Who may do what\n\nWhether it takes effect in at least one of the states that follow.\n\n");
        text.Append(Invariant($"| Command | {string.Join(" | ", Actors.Select(actor => actor.Name))} |\n|---|{string.Concat(Actors.Select(_ => "---|"))}\n"));
        foreach (var (name, make) in Commands)
        {
            var rights = Actors.Select(actor => States.All.Any(state => TakesEffect(state.Story, make(actor.Actor, state.Story.Clock))) ? "yes" : "–");
            text.Append(Invariant($"| {name} | {string.Join(" | ", rights)} |\n"));
        }
    }

    private static bool TakesEffect(Story story, RequestCommand command) =>
        RequestDecider.Decide(story.Request, command, story.Known) is Decision.Accepted;

    private static void WriteState(StringBuilder text, string name, Story story)
    {
        text.Append(Invariant($"\n## {name}\n\n{story.Request?.Status.ToString() ?? "No request"}, {Wall(story)}.\n\n| Command | Outcome |\n|---|---|\n"));
        var rows = Commands.Select(command => (command.Name, Outcomes: Outcomes(story, command.Make))).GroupBy(row => row.Outcomes);
        foreach (var row in rows) text.Append(Invariant($"| {string.Join(", ", row.Select(command => command.Name))} | {row.Key} |\n"));
    }

    private static string Outcomes(Story story, Func<Actor, DateTimeOffset, RequestCommand> make)
    {
        var groups = Actors
            .GroupBy(actor => Outcome.Of(story, make(actor.Actor, story.Clock)), actor => actor.Name)
            .OrderBy(group => group.Count()).ToList();
        return string.Join(" · ", groups.Select((group, index) =>
            index < groups.Count - 1
                ? $"{string.Join(", ", group)}: {group.Key}"
                : $"{(groups.Count == 1 ? "everyone" : "others")}: {group.Key}"));
    }

    private static string Wall(Story story) => story.Team.WallTime(story.Clock).ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
