using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HelpBot.EndToEnd.Browser;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Playground;

/// <summary>Drives the page of the Playground as the person who sits at it, and as others by their clicks.</summary>
internal sealed partial class PlaygroundPage(IPage page) : IAsyncDisposable
{
    /// <summary>The General channel of the team in <c>dev/playground.yml</c>.</summary>
    public const string ChannelId = "19:vlaardingen@thread.tacv2";

    private const string TeamName = "WijkLeerbedrijf Vlaardingen";
    private const string MessagesAndPosts = "[aria-label='Message header'], .fui-Card";
    private readonly IncomingFrames _incoming = new();
    private string? _clicksAs;

    /// <summary>The browser's page, for what this driver lacks.</summary>
    public IPage Page => page;

    /// <summary>What the bot said in the open 1:1 chat, oldest first, cards too, one bubble each.</summary>
    public ILocator BotMessages => page.Locator(".fai-OutputCard");

    /// <summary>All cards in the open chat or channel. A channel shows the newest first, a chat last.</summary>
    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    /// <summary>Opens the Playground in a fresh window, in the 1:1 chat.</summary>
    public static async Task<PlaygroundPage> Open(InstalledBrowser browser, PlaygroundSite site)
    {
        var driver = new PlaygroundPage(await browser.Open());
        await driver._incoming.Attach(driver.Page);
        await driver.Page.RouteAsync(Clicks(), driver.RewriteClicker);
        await driver.Page.GotoAsync(site.Address.AbsoluteUri);
        await driver.OpenPersonalChat();
        return driver;
    }

    /// <summary>Goes to the 1:1 chat with the bot.</summary>
    public Task OpenPersonalChat() => Open("Personal Chat");

    /// <summary>Goes to the team's channel.</summary>
    public Task OpenTeamChannel() => Open(TeamName);

    /// <summary>Types a message in the open 1:1 chat and sends it.</summary>
    public Task Say(string text) => Sent(async () =>
    {
        await page.GetByRole(AriaRole.Textbox).Last.FillAsync(text);
        await page.GetByLabel("Send Message").Last.ClickAsync();
    });

    /// <summary>Starts a post in the open channel that mentions the bot; without a mention the bot would not get it.</summary>
    public Task Mention(string text) => Sent(async () =>
    {
        await page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await page.Keyboard.TypeAsync("@");
        await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = "HelpBot" }).ClickAsync();
        await page.Keyboard.TypeAsync($" {text}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
    });

    /// <summary>Waits until the newest thing the bot said in the chat holds this text.</summary>
    public Task BotSays(string text) => Assertions.Expect(BotMessages.Last).ToContainTextAsync(text);

    /// <summary>The card that holds this text; the last one if there are more.</summary>
    public ILocator CardWith(string text) => Cards.Filter(new() { HasText = text }).Last;

    /// <summary>Waits for a card that holds this text.</summary>
    public Task Shows(string text) => Assertions.Expect(CardWith(text)).ToBeVisibleAsync();

    /// <summary>Waits until a message or post of anyone in the open conversation holds this text.</summary>
    public Task ShowsText(string text) =>
        Assertions.Expect(page.Locator(".fui-Card, .fai-OutputCard").Filter(new() { HasText = text }).First).ToBeVisibleAsync();

    /// <summary>Clicks a button by its title on the last card that has it, or on the card that holds a text.</summary>
    public Task Click(string title, string? onCardWith = null)
    {
        var card = onCardWith is null ? Cards : CardWith(onCardWith);
        return card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last.ClickAsync();
    }

    /// <summary>Clicks a button in the part of a list that holds a text, on the last card with that list.</summary>
    public Task ClickInList(string title, string part, string list) =>
        CardWith(list).Locator(".ac-container").Filter(new() { HasText = part }).Last
            .GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    /// <summary>
    /// Clicks as somebody else, and waits until the bot answered. The Playground has one person at the page, so the click is
    /// rewritten on its way; the replacement card that only the clicker would see is shown here. Others can click in the team's
    /// channel only: the 1:1 chat is Anna's.
    /// </summary>
    /// <exception cref="InvalidOperationException">The Playground or the bot refused the click.</exception>
    public async Task ClickAs(PlaygroundPerson person, string title, string? onCardWith = null)
    {
        _clicksAs = person.Id;
        try
        {
            var answer = await page.RunAndWaitForResponseAsync(() => Click(title, onCardWith), Clicks());
            if (!answer.Ok) throw new InvalidOperationException($"The click was refused: {answer.Status} {await answer.TextAsync()}");
        }
        finally
        {
            _clicksAs = null;
        }
    }

    /// <summary>From now on this page shows nothing new: a device with a bad connection, whose cards are old.</summary>
    public void LosesConnection() => _incoming.Hold();

    /// <summary>Fills in a text, number, date or time field by its label, on the last card that has it.</summary>
    public Task Fill(string label, string value) => Cards.GetByLabel(label).Last.FillAsync(value);

    /// <summary>Chooses an option of an expanded list of choices on the last card.</summary>
    public Task Choose(string option) => Cards.Last.GetByLabel(option, new() { Exact = true }).CheckAsync();

    /// <summary>Chooses an option of the expanded list with this label, on the last card.</summary>
    public Task Pick(string label, string option) =>
        Cards.Last.GetByRole(AriaRole.Radiogroup, new() { Name = label }).GetByLabel(option, new() { Exact = true }).CheckAsync();

    /// <summary>Chooses an option of a drop-down list on the last card.</summary>
    public async Task Select(string label, string option)
    {
        await Cards.Last.GetByRole(AriaRole.Combobox, new() { Name = label }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    /// <summary>Clicks a suggested action under the last message.</summary>
    public async Task Suggested(string title)
    {
        var action = page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last;
        // While something is sent nothing comes in, the message that suggests it neither.
        await Assertions.Expect(action).ToBeVisibleAsync();
        await Sent(() => action.ClickAsync());
    }

    /// <summary>Leaves a picture in <c>artifacts/screenshots</c>, with the last thing that holds a text in view.</summary>
    public async Task Screenshot(string name, string? inView = null)
    {
        if (inView is not null) await page.GetByText(inView).Last.ScrollIntoViewIfNeededAsync();
        await page.ScreenshotAsync(new() { Path = Screenshots.PathOf(name) });
    }

    /// <summary>Leaves a picture of the conversation alone, as <c>docs/images</c> has it.</summary>
    public async Task Picture(string name)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();
        await page.ScreenshotAsync(new() { Path = Screenshots.PathOf(name), Clip = new() { X = 68, Y = 50, Width = 1212, Height = 850 } });
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    private async Task Sent(Func<Task> send)
    {
        var before = await page.Locator(MessagesAndPosts).CountAsync();
        _incoming.Hold();
        try
        {
            var accepted = await page.RunAndWaitForResponseAsync(send, Messages());
            await accepted.FinishedAsync();
            await page.WaitForFunctionAsync("([all, n]) => document.querySelectorAll(all).length > n", new object[] { MessagesAndPosts, before });

            // The page draws its own message at once and tidies up when the answer to its request is read: let it.
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        }
        finally
        {
            _incoming.Release();
        }
    }

    private async Task Open(string conversation)
    {
        var entry = page.GetByRole(AriaRole.Treeitem, new() { Name = conversation });
        await entry.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox).First).ToBeVisibleAsync();
    }

    private Task RewriteClicker(IRoute route)
    {
        if (_clicksAs is null || route.Request.PostData is not { } body) return route.ContinueAsync();
        var click = JsonNode.Parse(body)!;
        click["from"]!["id"] = _clicksAs;
        return route.ContinueAsync(new() { PostData = System.Text.Encoding.UTF8.GetBytes(click.ToJsonString()) });
    }

    [GeneratedRegex("/_conversation/v1/(invoke|submit)$")]
    private static partial Regex Clicks();

    [GeneratedRegex("/_conversation/v1/conversations/.+/messages$")]
    private static partial Regex Messages();
}
