using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>The whole job on the real Playground, by buttons and in Dutch.</summary>
[NeedsBrowser]
public sealed class WholeJobInDutchTests(InstalledBrowser browser) : IAsyncLifetime
{
    private PlaygroundSite _site = null!;
    private PlaygroundPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await PlaygroundSite.StartWithHelpBot(TestContext.Current.CancellationToken);
        _page = await PlaygroundPage.Open(browser, _site);
    }

    [Fact]
    public async Task In_the_Playground_a_request_by_buttons_is_posted_claimed_released_done_and_reviewed()
    {
        await _page.Shows("Hallo Anna, ik ben HelpBot");
        await _page.Screenshot("nl-greeting");
        await _page.Click("Nieuwe hulpvraag");
        await Answer("Waar gaat het om?", "🛒 Samen boodschappen doen");
        await _page.Shows("Op welke dag?");
        await _page.Screenshot("nl-question-day");
        await _page.CardWith("Op welke dag?").GetByRole(Microsoft.Playwright.AriaRole.Button).Nth(1).ClickAsync();
        await Answer("Hoe laat mag de student komen?", "14.00 uur");
        await Answer("Hoe lang duurt het?", "1 uur");
        await _page.Shows("In welke wijk?");
        await _page.CardWith("In welke wijk?").GetByText("Holy-Noord").ClickAsync();
        await _page.Click("Verder", "In welke wijk?");
        await Answer("Hoeveel studenten zijn er nodig?", "1 student");
        await Answer("Is er al eerder een student geweest?", "Ja");
        await Answer("Weet de bewoner het en is het goed?", "Ja");
        await Type("Hoe spreekt de student de bewoner aan?", "mevrouw V.");
        await Type("Wat is het adres?", "Churchillsingel 483");
        await Type("Op welk nummer kan de student bellen?", "06 12345678");
        await _page.Shows("Klopt dit?");
        await _page.Screenshot("nl-overview");
        await _page.Click("Ja, plaats", "Klopt dit?");
        await _page.Shows("Geplaatst. De studenten zien je vraag nu.");

        await _page.OpenTeamChannel();
        await _page.Shows("Nog 1 plek vrij");
        await _page.Screenshot("nl-channel-open");
        await _page.ClickAs(PlaygroundPerson.Sam, "Ik doe het", "Samen boodschappen doen");
        await _page.Shows("Deze is voor jou");
        await _page.Screenshot("nl-channel-claimed");
    }

    private async Task Answer(string question, string answer)
    {
        await _page.Shows(question);
        await _page.Click(answer, question);
    }

    private async Task Type(string question, string answer)
    {
        await _page.Shows(question);
        await _page.Say(answer);
    }

    public async ValueTask DisposeAsync()
    {
        await _page.DisposeAsync();
        await _site.DisposeAsync();
    }
}
