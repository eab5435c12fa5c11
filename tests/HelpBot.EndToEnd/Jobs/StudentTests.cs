using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;
using HelpBot.TestKit.Privacy;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>
/// A student's task from claim to done, on the real Playground, in Dutch; the request itself is typed. The answer to a tap is
/// shown only until the card itself is edited, so these wait for what stays.
/// </summary>
[NeedsBrowser]
[Collection(typeof(JobsInThePlayground))]
public sealed class StudentTests(InstalledBrowser browser, HelpBotSite site) : IAsyncLifetime
{
    private const string Walk = "Samen wandelen";
    private const string Undo = "Ongedaan maken";

    private PlaygroundPage _page = null!;

    public async ValueTask InitializeAsync() => _page = await PlaygroundPage.Open(browser, site.Playground);

    [Fact]
    public async Task In_the_Playground_a_student_claims_reads_the_address_gives_back_takes_again_and_is_done()
    {
        await new IntakeAnswers(_page, Language.Dutch).TypeInDutch("wandelen", WorkingDays.After(2), "half 3");
        await _page.Screenshot("nl-overview-typed");
        await _page.Say("ja");
        await _page.BotSays("Geplaatst.");
        await Claim();
        await ReadTheAddress();
        await GiveBackAndUndo();
        await GiveBackForGood();
        await Claim();
        await Finish();
    }

    public ValueTask DisposeAsync() => _page.DisposeAsync();

    private async Task Claim()
    {
        await _page.OpenTeamChannel();
        await _page.Shows("Nog 1 plek vrij");
        await _page.Click("Ik doe het", Walk);
        await _page.Shows("Geclaimd");
        await _page.OpenPersonalChat();
    }

    private async Task ReadTheAddress()
    {
        await _page.BotSays("Adres en telefoon: kies");
        await _page.Screenshot("nl-student-card");
        await _page.Click("Bekijk adres", Walk);
        await _page.Shows(PrivateData.Address);
        await _page.Screenshot("nl-student-address");
    }

    private async Task GiveBackAndUndo()
    {
        await _page.Click("Geef terug", Walk);
        await _page.Shows("Waarom geef je de taak terug?");
        await _page.Screenshot("nl-student-give-back", "Iets anders");
        await _page.Click("Ik heb school");
        await _page.Shows(Undo);
        await _page.Screenshot("nl-student-gave-back");
        await _page.Click(Undo);
        await Assertions.Expect(_page.CardWith(Undo)).Not.ToBeVisibleAsync();
        await _page.Shows("Geclaimd");
        await _page.Screenshot("nl-student-undone");
    }

    private async Task GiveBackForGood()
    {
        await _page.Click("Geef terug", Walk);
        await _page.Click("Ik ben ziek");
        await _page.Shows(Undo);
        await _page.Say("open taken");
        await _page.BotSays(Walk);
        await _page.Screenshot("nl-open-tasks");
    }

    private async Task Finish()
    {
        await _page.Say("mijn taken");
        await _page.BotSays("Jouw taken");
        await _page.ClickInList("Bekijk", Walk, "Jouw taken");
        await _page.BotSays("Adres en telefoon: kies");
        await _page.Screenshot("nl-my-tasks");
        await _page.Click("Klaar", Walk);
        await _page.Fill("Hoeveel minuten was je er?", "75");
        await _page.Fill("Wat heb je gedaan?", "Rondje om de plas, koffie na.");
        await _page.Screenshot("nl-student-done-form", "Opslaan");
        await _page.Click("Opslaan");
        await _page.Shows("Ben je al geweest?");
        await _page.Screenshot("nl-student-done-early");
        await _page.Click("Ja, ik ben geweest");
        await _page.Shows("Mooi werk. Ik heb 1 uur en 15 minuten opgeschreven.");
        await _page.Screenshot("nl-student-done");
    }
}
