using HelpBot.Dialogs.Texts;
using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>The whole job for someone who reads English, on the real Playground. The channel stays in the team's Dutch.</summary>
[NeedsBrowser]
[Collection(typeof(JobsInThePlayground))]
public sealed class EnglishTests(InstalledBrowser browser, HelpBotSite site) : IAsyncLifetime
{
    private PlaygroundPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _page = await PlaygroundPage.Open(browser, site.Playground);
        await _page.Say("English please");
        await _page.BotSays("I speak English with you from now on.");
    }

    [Fact]
    public async Task In_the_Playground_a_request_by_buttons_is_claimed_and_done_in_English()
    {
        var intake = new IntakeAnswers(_page, Language.English);
        await _page.Say("hello");
        await _page.BotSays("Hello Anna, I am HelpBot");
        await _page.Screenshot("en-greeting");
        await _page.Click("New request");
        await _page.BotSays("What is it about?");
        await _page.Screenshot("en-question-task");
        await intake.TapLike("task", "Light housework together");
        await intake.TapLike("day", WorkingDays.After(3).Shown("en-GB"));
        await intake.Tap("time", "15:00");
        await intake.Choose("neighbourhood", "Ambacht");
        await intake.FillDetails();
        await _page.Screenshot("en-overview");
        await intake.Confirm("placed.open");

        await ClaimAndFinish();
    }

    [Fact]
    public async Task In_the_Playground_a_typed_request_is_reviewed_in_English()
    {
        var intake = new IntakeAnswers(_page, Language.English);
        await _page.Say("new request");
        await intake.Type("task", "read a letter");
        await intake.Type("day", WorkingDays.After(5).ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture));
        await intake.Type("time", "half past 2, half an hour");
        await intake.Type("neighbourhood", "Centrum");
        await _page.BotSays("Is this right?");
        await _page.Say("yes");
        await intake.Type("visited", "no");
        await intake.Type("knows", "yes");
        await intake.TypePrivate();
        await _page.Screenshot("en-overview-typed");
        await _page.Say("yes");
        await _page.BotSays(Wording.In(Language.English)["placed.waiting"]);

        await _page.Say("review");
        await _page.BotSays("14:30");
        await _page.Screenshot("en-review");
    }

    public async ValueTask DisposeAsync()
    {
        await _page.OpenPersonalChat();
        await _page.Say("Nederlands graag");
        await _page.BotSays("Ik praat nu Nederlands met je.");
        await _page.DisposeAsync();
    }

    private async Task ClaimAndFinish()
    {
        await _page.OpenTeamChannel();
        await _page.Shows("Samen licht werk in huis");
        await _page.Click("Ik doe het", "Samen licht werk in huis");
        await _page.Shows("Geclaimd");
        await _page.Screenshot("en-channel-claimed");
        await _page.OpenPersonalChat();
        await _page.Shows("Address and phone");
        await _page.Screenshot("en-student-card");
        await _page.Click("Done", "Address and phone");
        await _page.Fill("How many minutes", "50");
        await _page.Click("Save");
        await _page.Click("Yes, I have been");
        await _page.Shows("50 minutes");
        await _page.Screenshot("en-student-done");
    }
}
