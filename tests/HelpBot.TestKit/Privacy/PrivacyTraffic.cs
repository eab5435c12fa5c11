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
        var hasTask = stub.People.Where(HasTask).ToHashSet();
        foreach (var call in stub.Calls)
            if (!MayRead(call.Conversation?.Person)) scan.Look($"{call.Method} to {call.Conversation?.Name ?? call.Path}", call.Body);
        foreach (var delivery in stub.Deliveries)
            if (!MayTap(delivery)) scan.Look($"answer to {delivery.Activity["from"]?["name"]} in {delivery.Activity["conversation"]?["id"]}", delivery.Body);

        bool MayRead(StubPerson? person) =>
            person is not null && (typed.Contains(person) || (person.ChannelId != ChannelIds.Teams && hasTask.Contains(person)));

        bool MayTap(Teams.Delivery delivery) =>
            stub.People.FirstOrDefault(one => IsFrom(delivery, one)) is { } person
            && $"{delivery.Activity["conversation"]?["id"]}" == person.PersonalChat.Id
            && (typed.Contains(person) || hasTask.Contains(person));
    }

    private static bool IsFrom(Teams.Delivery delivery, StubPerson person) => $"{delivery.Activity["from"]?["id"]}" == person.Id;

    private static bool Typed(StubPerson person, TeamsStub stub) =>
        stub.Deliveries.Any(delivery => IsFrom(delivery, person) && PrivateData.In($"{delivery.Activity["text"]}").Count > 0);

    // Only the card of someone who claimed has the button.
    private static bool HasTask(StubPerson person) => person.PersonalChat.History.SelectMany(message => message.Versions)
        .Any(version => Verbs(version.Card).Contains("details"));

    private static IEnumerable<string> Verbs(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            member.Key == "verb" && member.Value is JsonValue verb ? [$"{verb}"] : Verbs(member.Value)),
        JsonArray all => all.SelectMany(Verbs),
        _ => [],
    };
}
