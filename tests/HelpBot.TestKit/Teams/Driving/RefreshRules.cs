using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Driving;

/// <summary>When Teams refreshes a card by itself: for at most 60 people, named or all members.</summary>
internal static class RefreshRules
{
    private const int MostPeople = 60;

    public static void Check(JsonObject refresh, StubPerson person, StubConversation conversation)
    {
        var named = (refresh["userIds"] as JsonArray ?? []).Select(id => $"{id}").ToList();
        if (named.Count > MostPeople) throw new TeamsRefusesException($"The card names {named.Count} people, more than {MostPeople}.");
        if (named.Count == 0 && conversation.Members.Count > MostPeople)
            throw new TeamsRefusesException($"Without userIds Teams refreshes only up to {MostPeople} members.");
        if (named.Count > 0 && !named.Contains(person.Id)) throw new TeamsRefusesException($"The card is not refreshed for {person}.");
    }
}
