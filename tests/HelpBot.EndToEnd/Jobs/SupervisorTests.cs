using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>A supervisor approves and rejects, a worker cancels and takes that back: on the real Playground, in Dutch.</summary>
[NeedsBrowser]
[Collection(typeof(JobsInThePlayground))]
public sealed class SupervisorTests(InstalledBrowser browser, HelpBotSite site) : IAsyncLifetime
{
    private const string Doctor = "Meegaan naar dokter";

    private PlaygroundPage _page = null!;

    public async ValueTask InitializeAsync() => _page = await PlaygroundPage.Open(browser, site.Playground);

    [Fact]
    public async Task In_the_Playground_a_doctors_visit_waits_for_approval_and_is_posted_after_it()
    {
        await Ask("mee naar de dokter", WorkingDays.After(3), "Bewaard. Een begeleider kijkt eerst.");
        await Look(WorkingDays.After(3), "nl-review", "nl-review-request");
        await _page.Click("Goedkeuren", Doctor);
        await _page.Shows("Goedgekeurd. De studenten zien de vraag nu.");
        await _page.Screenshot("nl-review-approved");

        await _page.OpenTeamChannel();
        await _page.Shows(Doctor);
    }

    [Fact]
    public async Task In_the_Playground_a_rejected_request_says_why()
    {
        await Ask("mee naar de dokter", WorkingDays.After(4), "Bewaard. Een begeleider kijkt eerst.");
        await Look(WorkingDays.After(4), "nl-review-second", "nl-review-second-request");
        await _page.Click("Afwijzen", Doctor);
        await _page.Click("Het is niet veilig genoeg");

        await _page.Shows("Afgewezen. Ik vertel het de wijkwerker.");
        await _page.Screenshot("nl-review-rejected");
    }

    [Fact]
    public async Task In_the_Playground_a_worker_cancels_from_the_list_with_a_reason_and_takes_it_back()
    {
        await Ask("koken", WorkingDays.After(5), "Geplaatst.");
        await _page.Say("mijn vragen");
        await _page.BotSays("Jouw hulpvragen");
        await _page.Screenshot("nl-my-requests");
        await _page.ClickInList("Annuleren", WorkingDays.After(5).Shown("nl-NL"), "Jouw hulpvragen");
        await _page.Click("De bewoner heeft afgezegd");
        await _page.Shows("Geannuleerd.");
        await _page.Screenshot("nl-cancelled");

        await _page.Click("Ongedaan maken", "Geannuleerd.");
        await _page.Shows("De hulpvraag staat er weer.");
        await _page.Screenshot("nl-cancellation-undone");
    }

    public ValueTask DisposeAsync() => _page.DisposeAsync();

    private async Task Ask(string what, DateOnly day, string answer)
    {
        await new IntakeAnswers(_page, Language.Dutch).TypeInDutch(what, day, "14:00");
        await _page.Say("ja");
        await _page.BotSays(answer);
    }

    /// <summary>Opens the request of a day from the review list.</summary>
    private async Task Look(DateOnly day, string list, string one)
    {
        await _page.Say("overzicht");
        await _page.BotSays(day.Shown("nl-NL"));
        await _page.Screenshot(list);
        await _page.ClickInList("Bekijk", day.Shown("nl-NL"), "Wat open staat");
        await _page.BotSays("Goedkeuren");
        await _page.Screenshot(one);
    }
}
