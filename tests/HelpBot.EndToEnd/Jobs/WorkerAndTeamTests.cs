using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>A worker tells what is needed, the team sees it, one student is first: on the real Playground, in Dutch.</summary>
[NeedsBrowser]
[Collection(typeof(JobsInThePlayground))]
public sealed class WorkerAndTeamTests(InstalledBrowser browser, HelpBotSite site) : IAsyncLifetime
{
    private PlaygroundPage _page = null!;

    public async ValueTask InitializeAsync() => _page = await PlaygroundPage.Open(browser, site.Playground);

    [Fact]
    public async Task In_the_Playground_a_request_by_buttons_is_claimed_for_all_to_see_and_the_next_student_hears_who_was_first()
    {
        // Opening a page repeats the open question in Anna's chat, so the others are there before she begins.
        await using var other = await OpenChannel();
        await using var late = await OpenChannel();
        await TellByButtons();

        await _page.Click("Ja, plaats", "Klopt dit?");
        await _page.Shows("Geplaatst. De studenten zien je vraag nu.");
        await _page.Screenshot("nl-placed");

        await _page.OpenTeamChannel();
        await Task.WhenAll(_page.Shows("Nog 1 plek vrij"), other.Shows("Nog 1 plek vrij"), late.Shows("Nog 1 plek vrij"));
        await _page.Screenshot("nl-channel-open");
        late.LosesConnection();

        await _page.ClickAs(PlaygroundPerson.Sam, "Ik doe het", "Samen boodschappen doen");
        await _page.Shows("Geclaimd");
        await _page.Screenshot("nl-channel-claimed-by-sam");
        await other.Shows("Geclaimd");
        await other.CardWith("Geclaimd").ScrollIntoViewIfNeededAsync();
        await other.Screenshot("nl-channel-claimed-for-others");
        Assert.Contains("Sam", await other.CardWith("Geclaimd").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await other.CardWith("Nog 1 plek vrij").CountAsync());
        await other.Picture("helpbot");

        await late.ClickAs(PlaygroundPerson.Noor, "Ik doe het", "Samen boodschappen doen");
        await late.Shows("Net te laat: Sam heeft deze taak.");
        await late.Screenshot("nl-channel-too-late");
    }

    [Fact]
    public async Task In_the_Playground_a_request_told_in_the_channel_is_sent_to_the_chat()
    {
        await _page.OpenTeamChannel();
        await _page.Mention("nieuwe hulpvraag");

        await _page.ShowsText("Stuur mij dit in de chat. Dan zien anderen het niet.");
        await _page.Screenshot("nl-channel-no-intake");
    }

    [Fact]
    public async Task In_the_Playground_a_half_told_request_survives_a_restart_of_HelpBot()
    {
        var intake = new IntakeAnswers(_page, Language.Dutch);
        await _page.Say("nieuwe hulpvraag");
        await intake.Tap("task", "🎲 Spelletje, koffie of praatje");
        await intake.Type("day", WorkingDays.After(6).Typed());
        await _page.BotSays("Hoe laat mag de student komen?");

        await site.RestartHelpBot();
        await intake.Tap("time", "14.00 uur");
        await _page.BotSays("In welke wijk?");
        await _page.Screenshot("nl-after-restart");
        await _page.Say("stop");
        await _page.BotSays("Gestopt. Ik heb niets bewaard.");
    }

    public ValueTask DisposeAsync() => _page.DisposeAsync();

    private async Task TellByButtons()
    {
        var intake = new IntakeAnswers(_page, Language.Dutch);
        await _page.Shows("Hallo Anna, ik ben HelpBot");
        await _page.Screenshot("nl-greeting");
        await _page.Click("Nieuwe hulpvraag");
        await _page.BotSays("Waar gaat het om?");
        await _page.Screenshot("nl-question-task");
        await intake.Tap("task", "🛒 Samen boodschappen doen");
        await _page.BotSays("Op welke dag?");
        await _page.Screenshot("nl-question-day");
        await intake.TapLike("day", WorkingDays.After(1).Shown("nl-NL"));
        await intake.Tap("time", "14.00 uur");
        await intake.Choose("neighbourhood", "Holy-Noord");
        await intake.FillDetails();
        await _page.Screenshot("nl-overview");
    }

    private async Task<PlaygroundPage> OpenChannel()
    {
        var page = await PlaygroundPage.Open(browser, site.Playground);
        await page.OpenTeamChannel();
        return page;
    }
}
