using HelpBot.Dev.Setup;
using HelpBot.EndToEnd.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(InstalledBrowser))]

namespace HelpBot.EndToEnd.Browser;

/// <summary>One browser for all tests of this assembly: the one installed on this machine. Each test opens its own context.</summary>
public sealed class InstalledBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        // No failure yet: the tests of this assembly that need no browser run without one.
        if (Dev.Setup.Browser.Find() is not { } path) return;
        // After a fast talk, Teams' send windows may hold a card of the relay back for up to half a minute.
        Assertions.SetDefaultExpectTimeout(45_000);
        _playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh window with nothing remembered.</summary>
    public async Task<IPage> Open(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null) throw new SetupException("No browser is installed. Run: dotnet run dev.cs test");
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
        });
        context.SetDefaultTimeout(45_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
