using HelpBot.EndToEnd.Browser;

namespace HelpBot.EndToEnd.Playground;

/// <summary>Proves the harness on the real Playground with the smallest bot there is.</summary>
[NeedsBrowser]
public sealed class PlaygroundHarnessTests(InstalledBrowser browser, EchoSite echo) : IClassFixture<EchoSite>, IAsyncLifetime
{
    private PlaygroundPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        echo.Bot.Received.Clear();
        _page = await PlaygroundPage.Open(browser, echo.Site);
    }

    [Fact]
    public async Task In_the_Playground_what_one_types_reaches_the_bot_and_its_answer_is_read_back()
    {
        await _page.Say("hallo");

        await _page.BotSays("Je zei: hallo");
        var message = echo.Bot.Received.Last(a => (string?)a["type"] == "message");
        Assert.Equal(PlaygroundPerson.Anna.ObjectId, (string?)message["from"]!["aadObjectId"]);
    }

    [Fact]
    public async Task In_the_Playground_a_button_in_the_chat_is_clicked_and_the_card_changes()
    {
        await _page.Say("kaart");
        await _page.Click("Ik doe het", onCardWith: "Boodschappen");

        await _page.Shows("Opgepakt door Anna de Wit");
        Assert.Equal(0, await _page.CardWith("Boodschappen").CountAsync());
    }

    [Fact]
    public async Task In_the_Playground_the_fields_of_a_card_are_filled_in_and_reach_the_bot()
    {
        await _page.Say("vragen");
        await _page.Fill("Voor wie?", "mevrouw Jansen");
        await _page.Choose("Bezoek");
        await _page.Select("Waar?", "Ambacht");
        await _page.Fill("Welke dag?", "2026-11-27");
        await _page.Fill("Hoe laat?", "14:30");
        await _page.Screenshot("playground-harness-fields");
        await _page.ClickAs(PlaygroundPerson.Anna, "Verder");

        var click = Assert.Single(echo.Bot.Received, a => (string?)a["type"] == "invoke");
        var data = click["value"]!["action"]!["data"]!;
        Assert.Equal(
            ("mevrouw Jansen", "visit", "3135", "2026-11-27", "14:30"),
            ((string)data["who"]!, (string)data["type"]!, (string)data["area"]!, (string)data["day"]!, (string)data["time"]!));
    }

    [Fact]
    public async Task In_the_Playground_an_old_style_button_sends_a_message_with_a_value()
    {
        await _page.Say("vragen");
        await _page.Fill("Voor wie?", "de heer Bos");
        await _page.Click("Stuur");
        await _page.BotSays("Je zei:");

        var message = echo.Bot.Received.Last(a => (string?)a["type"] == "message");
        Assert.Equal("de heer Bos", (string?)message["value"]!["who"]);
        Assert.Equal(PlaygroundPerson.Anna.ObjectId, (string?)message["from"]!["aadObjectId"]);
    }

    [Fact]
    public async Task In_the_Playground_a_suggested_action_sends_its_title()
    {
        await _page.Say("keuze");
        await _page.Suggested("Ja hoor");

        await _page.BotSays("Je zei: Ja hoor");
    }

    [Fact]
    public async Task In_the_Playground_another_person_clicks_a_card_in_the_channel()
    {
        await _page.Say("plaats");
        await _page.OpenTeamChannel();
        await _page.Shows("Boodschappen");
        await _page.ClickAs(PlaygroundPerson.Sam, "Ik doe het");

        await _page.Shows("Opgepakt door Sam Jansen");
        var click = Assert.Single(echo.Bot.Received, a => (string?)a["type"] == "invoke");
        Assert.Equal(PlaygroundPerson.Sam.ObjectId, (string?)click["from"]!["aadObjectId"]);
        await _page.Screenshot("playground-harness-channel");
    }

    [Fact]
    public async Task In_the_Playground_a_click_in_the_chat_of_somebody_else_is_refused()
    {
        await _page.Say("kaart");

        await Assert.ThrowsAsync<InvalidOperationException>(() => _page.ClickAs(PlaygroundPerson.Sam, "Ik doe het"));
    }

    [Fact]
    public async Task In_the_Playground_a_second_window_sees_the_edited_card()
    {
        // A window shows only what comes while it is open.
        await using var other = await PlaygroundPage.Open(browser, echo.Site);
        await other.OpenTeamChannel();
        await _page.Say("plaats");
        await _page.OpenTeamChannel();
        await other.Shows("Boodschappen");
        await _page.ClickAs(PlaygroundPerson.Noor, "Ik doe het");

        await other.Shows("Opgepakt door Noor Bakker");
    }

    [Fact]
    public async Task In_the_Playground_a_post_that_mentions_the_bot_reaches_it_from_the_channel()
    {
        await _page.OpenTeamChannel();
        await _page.Mention("nieuwe hulpvraag");

        await _page.ShowsText("Je zei:");
        var message = echo.Bot.Received.Last(a => (string?)a["type"] == "message");
        Assert.Equal("channel", (string?)message["conversation"]!["conversationType"]);
    }

    public ValueTask DisposeAsync() => _page.DisposeAsync();
}
