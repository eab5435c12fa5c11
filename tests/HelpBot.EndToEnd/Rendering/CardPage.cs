using Deque.AxeCore.Commons;
using HelpBot.Dev;
using HelpBot.EndToEnd.Browser;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Rendering;

/// <summary>Renders cards with the reference renderer (npm <c>adaptivecards</c>) in a page that looks like Teams, and checks them.</summary>
public sealed class CardPage(InstalledBrowser browser) : IAsyncDisposable
{
    private static readonly string Template = Path.Combine(AppContext.BaseDirectory, "Rendering", "card.html");

    private readonly Dictionary<CardLook, IPage> _pages = [];

    /// <summary>
    /// Draws the card in every look, leaves a picture <c>{name}-{look}.png</c> of each, and tells all that is wrong:
    /// what the renderer does not understand, what sticks out, and what axe finds, contrast included. None if all is right.
    /// </summary>
    /// <param name="name">Names the pictures.</param>
    /// <param name="cardJson">The card.</param>
    /// <param name="unfold">The title of a button that is clicked first, to show what it unfolds; or null.</param>
    public async Task<IReadOnlyList<string>> Problems(string name, string cardJson, string? unfold = null)
    {
        List<string> problems = [];
        foreach (var look in CardLook.All)
            problems.AddRange((await Problems(name, cardJson, look, unfold)).Select(problem => $"{name}-{look.Name}: {problem}"));
        return problems;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages.Values) await page.Context.DisposeAsync();
    }

    private async Task<IEnumerable<string>> Problems(string name, string cardJson, CardLook look, string? unfold)
    {
        var page = await PageOf(look);
        var notUnderstood = await page.EvaluateAsync<string[]>("([card, dark]) => show(JSON.parse(card), dark)", new object[] { cardJson, look.Dark });
        if (unfold is not null) await page.GetByRole(AriaRole.Button, new() { Name = unfold, Exact = true }).ClickAsync();
        var sticksOut = await page.EvaluateAsync<string[]>("() => sticksOut()");
        await page.ScreenshotAsync(new() { Path = Screenshots.PathOf($"{name}-{look.Name}"), FullPage = true });

        return [.. notUnderstood, .. sticksOut, .. await page.EvaluateAsync<string[]>("() => findings()")];
    }

    private async Task<IPage> PageOf(CardLook look)
    {
        if (_pages.TryGetValue(look, out var known)) return known;
        var page = _pages[look] = await browser.Open(look.Width, 200, look.Dark ? ColorScheme.Dark : ColorScheme.Light);
        await page.GotoAsync(new Uri(Template).AbsoluteUri);
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Repository.Find().NodeModules, "adaptivecards", "dist", "adaptivecards.js") });
        await page.AddScriptTagAsync(new() { Content = new BundledAxeScriptProvider().GetScript() });
        return page;
    }
}
