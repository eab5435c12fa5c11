using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams;

namespace HelpBot.TestKit.Privacy;

/// <summary>
/// Looks at all that a bot said on a Teams stub. Channels never see private data. A person sees it who typed it; a
/// student who was given the task sees it in the answer to a tap, and off Teams, where no answer is, in a message.
/// </summary>
public static class PrivacyTraffic
{
    /// <summary>Looks at every call to the connector, failed ones too, and at every answer to an invoke.</summary>
    public static void Look(PrivacyScan scan, TeamsStub stub)
    {
        var typed = stub.People.Where(person => Typed(person, stub)).ToHashSet();
        var tasks = stub.People.ToDictionary(person => person, ShownInChat);
        foreach (var call in stub.Calls)
            if (!MayRead(call.Conversation?.Person)) scan.Look($"{call.Method} to {call.Conversation?.Name ?? call.Path}", call.Body);
        foreach (var delivery in stub.Deliveries)
        {
            var person = stub.People.FirstOrDefault(one => IsFrom(delivery, one));
            if (!MayTap(delivery, person)) scan.Look($"answer to {delivery.Activity["from"]?["name"]} in {delivery.Activity["conversation"]?["id"]}", delivery.Body);
            // Not before: an answer that gave the button itself would allow itself. The task's own card may come much later.
            if (person is not null) tasks[person].UnionWith(Tasks(delivery.Answer.Card));
        }

        bool MayRead(StubPerson? person) =>
            person is not null && (typed.Contains(person) || (person.ChannelId != ChannelIds.Teams && tasks[person].Count > 0));

        bool MayTap(Teams.Delivery delivery, StubPerson? person) =>
            person is not null
            && $"{delivery.Activity["conversation"]?["id"]}" == person.PersonalChat.Id
            && (typed.Contains(person) || tasks[person].Contains(Request(delivery)));
    }

    // What a test forged may have any form.
    private static string Request(Teams.Delivery delivery) =>
        ((delivery.Activity["value"] as JsonObject)?["action"] as JsonObject)?["data"] is JsonObject data ? $"{data["request"]}" : "";

    private static bool IsFrom(Teams.Delivery delivery, StubPerson person) => $"{delivery.Activity["from"]?["id"]}" == person.Id;

    private static bool Typed(StubPerson person, TeamsStub stub) =>
        stub.Deliveries.Any(delivery => IsFrom(delivery, person) && PrivateData.In($"{delivery.Activity["text"]}").Count > 0);

    private static HashSet<string> ShownInChat(StubPerson person) =>
        [.. person.PersonalChat.History.SelectMany(message => message.Versions).SelectMany(version => Tasks(version.Card))];

    // The requests whose address a card offers: only the card of someone who claimed has the button.
    private static IEnumerable<string> Tasks(JsonNode? node) => node switch
    {
        JsonObject data when $"{data["verb"]}" == "details" && data["request"] is { } request => [$"{request}"],
        JsonObject members => members.SelectMany(member => Tasks(member.Value)),
        JsonArray all => all.SelectMany(Tasks),
        _ => [],
    };
}
