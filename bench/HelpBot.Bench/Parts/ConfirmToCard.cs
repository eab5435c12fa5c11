using HelpBot.Bench.Figures;
using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Jobs;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;

namespace HelpBot.Bench.Parts;

/// <summary>
/// From the tap on "Ja, plaats" to the card on the screen of someone who has the channel open: real Playground, real
/// Azurite, real Chromium. Both moments are taken in the browser, whose windows share one clock.
/// </summary>
internal static class ConfirmToCard
{
    private const int Rounds = 20;

    /// <summary>Measures and prints.</summary>
    public static async Task Run()
    {
        var times = await Measure(CancellationToken.None);
        Console.WriteLine($"Confirm to card in the channel, in the Playground: {times.Write("F0")} ms, {times.Rounds.Count} rounds");
    }

    private static async Task<Spread> Measure(CancellationToken stop)
    {
        await using var browser = new InstalledBrowser();
        await browser.InitializeAsync();
        await using var site = await PlaygroundSite.StartWithHelpBot(stop);
        await using var chat = await PlaygroundPage.Open(browser, site);
        await using var channel = await PlaygroundPage.Open(browser, site);
        await channel.OpenTeamChannel();

        // The first request warms up what runs for the first time, and does not count.
        await Round(chat, channel);
        List<double> times = [];
        while (times.Count < Rounds) times.Add(await Round(chat, channel));
        return new Spread(times);
    }

    private static async Task<double> Round(PlaygroundPage chat, PlaygroundPage channel)
    {
        await new IntakeAnswers(chat, Language.Dutch).TypeInDutch("boodschappen", WorkingDays.After(1), "half 3");
        await chat.Page.EvaluateAsync("() => addEventListener('click', () => window.tapped = Date.now(), { capture: true, once: true })");
        await channel.Page.EvaluateAsync("""
            () => {
              const cards = () => document.querySelectorAll(".ac-adaptiveCard").length;
              const before = cards();
              window.shown = new Promise(done => new MutationObserver((_, watch) => {
                if (cards() > before) requestAnimationFrame(() => { watch.disconnect(); done(Date.now()); });
              }).observe(document.body, { childList: true, subtree: true }));
            }
            """);
        await chat.Click("Ja, plaats", "Klopt dit?");
        var shown = await channel.Page.EvaluateAsync<double>("() => window.shown");
        var tapped = await chat.Page.EvaluateAsync<double>("() => window.tapped");
        await chat.BotSays("Geplaatst.");
        return shown - tapped;
    }
}
