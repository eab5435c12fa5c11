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
