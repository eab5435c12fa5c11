namespace HelpBot.Tests.Authentication;

/// <summary>One host for tests that leave nothing behind on it.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    internal AuthHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await AuthHost.StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
