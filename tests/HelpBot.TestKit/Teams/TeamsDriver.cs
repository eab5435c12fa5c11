using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams.Connector;
using HelpBot.TestKit.Teams.Driving;

namespace HelpBot.TestKit.Teams;

/// <summary>
/// Carries what people do to the bot's endpoint, in the form that Teams gives it. Making one connects it to the stub;
/// the last one made is used, so a restarted bot gets a new driver.
/// </summary>
public sealed class TeamsDriver
{
    private const string Endpoint = "api/messages";
    private readonly HttpClient bot;
    private readonly Func<JsonObject, string?> bearer;

    /// <param name="bot">A client whose base address is the bot.</param>
    /// <param name="stub">The tenant whose people will act.</param>
    /// <param name="bearer">Makes the token for an activity; null, or a null token, sends none.</param>
    public TeamsDriver(HttpClient bot, TeamsStub stub, Func<JsonObject, string?>? bearer = null)
    {
        (this.bot, Stub, this.bearer) = (bot, stub, bearer ?? (_ => null));
        stub.Driver = this;
    }

    public TeamsStub Stub { get; }

    /// <summary>Sends any activity as it is. A message or event that the bot refuses fails the test; an invoke gives its answer.</summary>
    public async Task<Delivery> DeliverAsync(JsonObject activity, StubPerson? from = null)
    {
        if (from is not null) from.LastActivity = activity.DeepClone().AsObject();
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        request.Content = new StringContent(activity.ToJsonString(JsonText.Plain), Encoding.UTF8, "application/json");
        if (bearer(activity) is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await bot.SendAsync(request);
        var delivery = new Delivery(activity, (int)response.StatusCode, await response.Content.ReadAsStringAsync());
        Stub.Record(delivery);
        if (!response.IsSuccessStatusCode && $"{activity["type"]}" != "invoke")
            throw new TeamsRefusesException($"The bot answered {delivery.HttpStatus}: {delivery.Body}");
        return delivery;
    }

    /// <summary>Teams' duplicate delivery: the very same activity, or the same with a new id and timestamp.</summary>
    public Task<Delivery> RedeliverAsync(JsonObject activity, bool sameId, StubPerson? from = null)
    {
        var again = activity.DeepClone().AsObject();
        if (!sameId) PersonActivity.Stamp(again, Stub);
        return DeliverAsync(again, from);
    }

    internal Task<Delivery> SaysAsync(StubPerson person, string text)
    {
        person.HasBot = true;
        return SpeakAsync(person, person.PersonalChat, PersonActivity.Create("message", person, person.PersonalChat), text);
    }

    internal Task<Delivery> SaysInChannelAsync(StubPerson person, StubConversation channel, string text, StubMessage? inThreadOf)
    {
        var mention = $"<at>{Stub.BotName}</at>";
        if (!text.Contains(mention, StringComparison.Ordinal)) throw new TeamsRefusesException($"Without {mention} the bot does not hear it.");
        var activity = PersonActivity.Create("message", person, channel);
        activity["conversation"]!["id"] = channel.WireId(inThreadOf?.ThreadId ?? $"{activity["id"]}");
        activity["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "mention", ["text"] = mention, ["mentioned"] = new JsonObject { ["id"] = Stub.BotId, ["name"] = Stub.BotName },
        });
        return SpeakAsync(person, channel, activity, text);
    }

    internal async Task<InvokeAnswer> ClicksAsync(StubPerson person, StubMessage message, CardTap tap)
    {
        if (person.ChannelId == ChannelIds.WebChat) throw new TeamsRefusesException("Web chat knows no universal actions; use SubmitsAsync.");
        var card = SeenCard(person, message, tap.OnCard);
        var node = tap.Find(card, CardActions.Execute);
        return await InvokeAsync(person, message, node.Element, CardInputs.Merge(card, node, node.Element, tap.Inputs), "manual");
    }

    internal Task<Delivery> SubmitsAsync(StubPerson person, StubMessage message, CardTap tap)
    {
        var card = SeenCard(person, message, tap.OnCard);
        var node = tap.Find(card, CardActions.Submit);
        var activity = PersonActivity.Create("message", person, message.Conversation, message.ThreadId);
        activity["replyToId"] = message.Id;
        activity["value"] = CardInputs.Merge(card, node, CardActions.Submit(node.Element)!, tap.Inputs);
        return DeliverAsync(activity, person);
    }

    internal async Task<InvokeAnswer> RefreshesAsync(StubPerson person, StubMessage message)
    {
        var refresh = SeenCard(person, message, null)["refresh"] as JsonObject;
        if (refresh?["action"] is not JsonObject action) throw new TeamsRefusesException("The card has no refresh action.");
        RefreshRules.Check(refresh, person, message.Conversation);
        return await InvokeAsync(person, message, action, action["data"]?.DeepClone() as JsonObject ?? [], "automatic");
    }

    internal async Task InstalledForPersonAsync(StubPerson person, bool added)
    {
        person.HasBot = added;
        var isTeams = person.ChannelId == ChannelIds.Teams;
        if (isTeams) await DeliverAsync(PersonEvents.Installation(person, person.PersonalChat, added), person);
        if (!added) return;
        await DeliverAsync(PersonEvents.Members(person, person.PersonalChat, PersonEvents.Bot(Stub), added), person);
        // Other channels only tell who came into the conversation: the bot, and then the person.
        if (!isTeams) await DeliverAsync(PersonEvents.Members(person, person.PersonalChat, PersonActivity.Account(person), added), person);
    }

    internal async Task InstalledInTeamAsync(StubTeam team, StubPerson by, bool added)
    {
        await DeliverAsync(PersonEvents.Members(by, team.General, PersonEvents.Bot(Stub), added), by);
        await DeliverAsync(PersonEvents.Installation(by, team.General, added), by);
    }

    internal Task MembersChangedAsync(StubTeam team, StubPerson person, bool added) =>
        DeliverAsync(PersonEvents.Members(person, team.General, PersonActivity.Account(person), added), person);

    private Task<Delivery> SpeakAsync(StubPerson person, StubConversation where, JsonObject activity, string text)
    {
        activity["text"] = text;
        activity["textFormat"] = "plain";
        where.Hear(activity.DeepClone().AsObject());
        return DeliverAsync(activity, person);
    }

    private async Task<InvokeAnswer> InvokeAsync(StubPerson person, StubMessage message, JsonObject action, JsonObject data, string trigger)
    {
        var sent = new JsonObject { ["type"] = "Action.Execute", ["data"] = data };
        foreach (var name in (string[])["id", "title", "verb"])
            if (action[name] is { } value) sent[name] = value.DeepClone();
        var activity = PersonActivity.Create("invoke", person, message.Conversation, message.ThreadId);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = message.Id;
        activity["value"] = new JsonObject { ["action"] = sent, ["trigger"] = trigger };
        var answer = (await DeliverAsync(activity, person)).Answer;
        if (answer is { IsShown: true, Card: { } card }) message.Show(person, card);
        return answer;
    }

    private static JsonObject SeenCard(StubPerson person, StubMessage message, JsonObject? older)
    {
        if (!message.Conversation.Members.Contains(person)) throw new TeamsRefusesException($"{person} cannot see this message.");
        if (message.DeletedAt is not null) throw new TeamsRefusesException("The message was deleted.");
        return older ?? message.CardFor(person) ?? throw new TeamsRefusesException("The message has no card.");
    }
}
