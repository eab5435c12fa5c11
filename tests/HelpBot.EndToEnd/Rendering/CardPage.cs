using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HelpBot.Dev;
using HelpBot.EndToEnd.Browser;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Rendering;

/// <summary>Renders cards with the reference renderer (npm <c>adaptivecards</c>) in a page that looks like Teams, and checks them.</summary>
internal sealed class CardPage(InstalledBrowser browser)
{
    private static readonly string Template = Path.Combine(AppContext.BaseDirectory, "Rendering", "card.html");

    /// <summary>
    /// Draws the card in every look, leaves a picture <c>{name}-{look}.png</c> of each, and tells all that is wrong:
    /// what the renderer does not understand, what sticks out, and what axe finds, contrast included. None if all is right.
    /// </summary>
    public async Task<IReadOnlyList<string>> Problems(string name, string cardJson)
    {
        List<string> problems = [];
        foreach (var look in CardLook.All)
            problems.AddRange((await Problems(name, cardJson, look)).Select(problem => $"{name}-{look.Name}: {problem}"));
        return problems;
    }

    private async Task<IEnumerable<string>> Problems(string name, string cardJson, CardLook look)
    {
        var page = await browser.Open(look.Width, 400, look.Dark ? ColorScheme.Dark : ColorScheme.Light);
        await using var context = page.Context;
        await page.GotoAsync(new Uri(Template).AbsoluteUri);
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Repository.Find().NodeModules, "adaptivecards", "dist", "adaptivecards.js") });
        var rendered = await page.EvaluateAsync<string[]>("([card, dark]) => show(JSON.parse(card), dark)", new object[] { cardJson, look.Dark });
        await page.ScreenshotAsync(new() { Path = Screenshots.PathOf($"{name}-{look.Name}"), FullPage = true });

        var axe = await page.Locator("main").RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations, ResultType.Incomplete] });
        // White on white is "incomplete" to axe: it cannot tell whether it was meant to be seen. It was.
        return axe.Violations.Concat(axe.Incomplete.Where(finding => finding.Id == "color-contrast"))
            .SelectMany(finding => finding.Nodes.Select(node => $"{finding.Id}: {finding.Help}: {node.Html}"))
            .Concat(rendered);
    }
}
