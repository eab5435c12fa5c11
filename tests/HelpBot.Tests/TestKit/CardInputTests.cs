using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.TestKit;

/// <summary>A tap gathers and checks inputs as a card host does.</summary>
public sealed class CardInputTests
{
    private const string Form = """
        { "type": "AdaptiveCard", "version": "1.4",
          "actions": [
            { "type": "Action.ShowCard", "title": "Done", "card": { "type": "AdaptiveCard",
                "body": [ { "type": "Input.Number", "id": "minutes", "isRequired": true, "min": 1, "max": 600 }, { "type": "Input.Text", "id": "line", "maxLength": 10 } ],
                "actions": [ { "type": "Action.Execute", "title": "Send", "verb": "done", "data": { "request": "r1", "kind": "from data" } } ] } },
            { "type": "Action.Execute", "title": "Stop", "verb": "cancel", "associatedInputs": "none" },
            { "type": "Action.Execute", "title": "Pick", "verb": "pick", "data": { "request": "r1" } },
            { "type": "Action.Execute", "title": "Pick", "verb": "pick", "data": { "request": "r2" } },
            { "type": "Action.Execute", "title": "Later", "isEnabled": false } ],
          "body": [ { "type": "Container", "items": [ { "type": "ColumnSet", "columns": [ { "type": "Column", "items": [
            { "type": "Input.ChoiceSet", "id": "kind", "choices": [ { "title": "Walk", "value": "walk" }, { "title": "Shop", "value": "shop" } ] },
            { "type": "Input.Toggle", "id": "together", "title": "Together" } ] } ] } ] } ] }
        """;

    private readonly TeamsStub stub = new();
    private readonly EchoBot bot;
    private readonly StubPerson sam;

    public CardInputTests()
    {
        bot = new EchoBot(stub);
        sam = stub.Person("Sam");
        sam.HasBot = true;
    }

    [Fact]
    public async Task Inputs_of_its_own_card_and_of_those_around_it_are_merged_into_the_data_as_text()
    {
        await sam.ClicksAsync(await PostAsync(), "Send", new() { ["minutes"] = "30", ["kind"] = "walk" });
        var data = bot.Heard[^1]["value"]!["action"]!["data"]!;
        Assert.Equal(("r1", "30", "walk", "false"), ($"{data["request"]}", $"{data["minutes"]}", $"{data["kind"]}", $"{data["together"]}"));
        Assert.Null(data["line"]);
    }

    [Fact]
    public async Task An_outer_action_does_not_wait_for_the_inputs_of_a_ShowCard()
    {
        await sam.ClicksAsync(await PostAsync(), "Pick", whose: data => $"{data["request"]}" == "r2");
        Assert.Null(bot.Heard[^1]["value"]!["action"]!["data"]!["minutes"]);
    }

    [Fact]
    public async Task An_action_without_inputs_sends_none()
    {
        await sam.ClicksAsync(await PostAsync(), "Stop");
        Assert.Empty(bot.Heard[^1]["value"]!["action"]!["data"]!.AsObject());
    }

    [Theory]
    [InlineData("Send", "kind", "walk", "'minutes' is required")]
    [InlineData("Send", "minutes", "601", "is more than 600")]
    [InlineData("Send", "minutes", "half an hour", "is no number")]
    [InlineData("Pick", "kind", "fly", "2 actions are called 'Pick'")]
    [InlineData("cancel", "kind", "walk", "takes no inputs")]
    [InlineData("Send", "colour", "red", "no input 'colour'")]
    [InlineData("Later", "kind", "walk", "is switched off")]
    [InlineData("Fly", "kind", "walk", "0 actions are called 'Fly'")]
    public async Task What_a_host_would_not_send_fails_the_test(string action, string input, string value, string reason)
    {
        var message = await PostAsync();
        var failure = await Assert.ThrowsAsync<TeamsRefusesException>(() => sam.ClicksAsync(message, action, new() { [input] = value }));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Empty(bot.Heard);
    }

    [Fact]
    public async Task A_choice_that_is_not_offered_fails_the_test()
    {
        var message = await PostAsync();
        await Assert.ThrowsAsync<TeamsRefusesException>(() => sam.ClicksAsync(message, "Send", new() { ["minutes"] = "5", ["kind"] = "fly" }));
        await Assert.ThrowsAsync<TeamsRefusesException>(() => sam.ClicksAsync(message, "Send", new() { ["minutes"] = "5", ["line"] = "far too long for it" }));
    }

    private async Task<StubMessage> PostAsync()
    {
        await bot.SendAsync(sam.PersonalChat, Wire.CardMessage(Wire.Card(Form)));
        return sam.PersonalChat.Last;
    }
}
