namespace HelpBot.EndToEnd.Playground;

/// <summary>One Playground with the smallest bot, for all tests of a class.</summary>
public sealed class EchoSite : IAsyncLifetime
{
    internal EchoBot Bot { get; private set; } = null!;

    internal PlaygroundSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bot = await EchoBot.Start();
        Site = await PlaygroundSite.Start(Bot.Endpoint, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
