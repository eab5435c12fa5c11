using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>A request is changed after somebody claimed it, and they say yes again: on the real Playground, in Dutch.</summary>
[NeedsBrowser]
[Collection(typeof(JobsInThePlayground))]
public sealed class ChangeTests(InstalledBrowser browser, HelpBotSite site) : IAsyncLifetime
{
    private const string Cook = "Samen koken";
    private const string Question = "De dag, de tijd of de plek is anders. Kan je nog?";

    private static readonly DateOnly Day = WorkingDays.After(7);

    private PlaygroundPage _page = null!;

    public async ValueTask InitializeAsync() => _page = await PlaygroundPage.Open(browser, site.Playground);

    [Fact]
    public async Task In_the_Playground_another_time_asks_who_goes_again_and_their_yes_keeps_the_task()
    {
        await new IntakeAnswers(_page, Language.Dutch).TypeInDutch("koken", Day, "half 2");
        await _page.Say("ja");
        await _page.BotSays("Geplaatst.");
        await _page.OpenTeamChannel();
        await _page.Click("Ik doe het", Cook);
        await _page.Shows("Geclaimd");
        await _page.OpenPersonalChat();

        await ChangeTheTime();
        await _page.Click("Ja, ik kan", Question);
        await _page.Shows("Fijn. De taak blijft van jou.");
        await _page.Screenshot("nl-change-confirmed");

        await _page.OpenTeamChannel();
        await _page.Shows("15.15 tot");
        await _page.Screenshot("nl-channel-changed");
    }

    public ValueTask DisposeAsync() => _page.DisposeAsync();

    private async Task ChangeTheTime()
    {
        await _page.Say("mijn vragen");
        await _page.BotSays("Jouw hulpvragen");
        await _page.ClickInList("Bekijk", Day.Shown("nl-NL"), "Jouw hulpvragen");
        await _page.BotSays("Geclaimd");
        await _page.Click("Wijzig", Cook);
        await _page.Shows("Wat is er anders?");
        await _page.Fill("Vanaf hoe laat mag de student komen?", "15:15");
        await _page.Screenshot("nl-change-form", "Opslaan");
        await _page.Click("Opslaan", "Wat is er anders?");
        await _page.Shows("Gewijzigd. Ik vertel het de student.");
        await _page.Screenshot("nl-changed");
        // Who changes it is not told, so it is asked where their own tasks are.
        await _page.Say("mijn taken");
        await _page.BotSays("Jouw taken");
        await _page.ClickInList("Bekijk", Day.Shown("nl-NL"), "Jouw taken");
        await _page.BotSays(Question);
    }
}
