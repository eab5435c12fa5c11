using HelpBot.EndToEnd.Playground;
using HelpBot.TestKit.Privacy;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>
/// One HelpBot with Azurite and the Playground for all jobs; the jobs take turns, since they share Anna's chat. It logs
/// all it can, and at the end no private data may stand in that or in any row but those that are for it.
/// </summary>
public sealed class HelpBotSite : IAsyncLifetime
{
    private readonly PrivacyScan _privacy = new();

    internal PlaygroundSite Playground { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        FullOutput.Ask();
        Playground = await PlaygroundSite.StartWithHelpBot(TestContext.Current.CancellationToken);
    }

    /// <summary>Stops HelpBot and starts it again on the same data.</summary>
    public async Task RestartHelpBot()
    {
        FullOutput.Look(_privacy, Playground.Output);
        await Playground.RestartHelpBot(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        FullOutput.Look(_privacy, Playground.Output);
        await PrivacyRows.LookAsync(_privacy, Playground.Storage!, prefix: "");
        await Playground.DisposeAsync();
        _privacy.Report();
    }
}
