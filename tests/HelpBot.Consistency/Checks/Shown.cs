using System.Text.Json.Nodes;
using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.TestKit.Cards;

namespace HelpBot.Consistency.Checks;

/// <summary>What a card says about the state of a request: its first facts. Headlines and buttons also depend on the time and the reader.</summary>
internal static class Shown
{
    public static IReadOnlyList<string> Facts(JsonObject card) =>
        [.. CardWalk.Nodes(card).Where(node => node.Type == "FactSet").Take(1).SelectMany(node => node.List("facts")).Select(fact => Plain($"{fact["title"]}: {fact["value"]}"))];

    /// <summary>The facts that a true card has.</summary>
    public static IReadOnlyList<string> Facts(HelpRequest request, Evidence evidence, Language language)
    {
        var team = evidence.Directory.FindTeam(request.Team)!;
        var person = new Person(new PersonId("reader"), "Reader", Roles.Worker, team.Id, language);
        var reader = new Reader(person, team, evidence.Directory.RosterOf(team.Id), evidence.Town.Clock.GetUtcNow());
        return Facts(JsonNode.Parse(WorkerCard.Write(request, reader).Card!.ToJson())!.AsObject());
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
