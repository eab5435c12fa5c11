using Xunit;

namespace HelpBot.TestKit.Azurite;

/// <summary>
/// One Azurite for all tests of an assembly: <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>, then a
/// constructor parameter in each test class. Tests keep apart by <see cref="NewTableName"/>.
/// </summary>
public class AzuriteFixture : IAsyncLifetime
{
    private AzuriteServer? _server;

    /// <summary>How to reach the service.</summary>
    public virtual string ConnectionString =>
        _server?.ConnectionString ?? throw new InvalidOperationException("Azurite was not started.");

    /// <summary>A table name that no other test has.</summary>
    public static string NewTableName() => $"t{Guid.NewGuid():N}";

    /// <inheritdoc />
    public virtual async ValueTask InitializeAsync() => _server = await AzuriteServer.StartAsync();

    /// <inheritdoc />
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_server is not null) await _server.DisposeAsync();
    }
}
