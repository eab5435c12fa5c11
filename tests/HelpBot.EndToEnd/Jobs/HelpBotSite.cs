using HelpBot.EndToEnd.Playground;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>One HelpBot with Azurite and the Playground for all jobs; the jobs take turns, since they share Anna's chat.</summary>
public sealed class HelpBotSite : IAsyncLifetime
{
    internal PlaygroundSite Playground { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Playground = await PlaygroundSite.StartWithHelpBot(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Playground.DisposeAsync();
}
