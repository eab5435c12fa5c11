using System.Text.Json;
using System.Text.Json.Nodes;
using HelpBot.Bench.Servers;
using HelpBot.Bench.Stubs;
using HelpBot.Bench.Stubs.Tables;
using HelpBot.Requests.Lifecycle;
using HelpBot.TestKit.Authority;
using HelpBot.TestKit.Azurite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Bench.Load;

/// <summary>The stubs, the town in their storage, and tokens; and HelpBot started on them.</summary>
internal sealed class BenchSite : IAsyncDisposable
{
    private readonly LocalAuthority _authority;
    private readonly string _folder = Directory.CreateTempSubdirectory("helpbot-bench").FullName;

    private BenchSite(LocalAuthority authority, StubServer stub, BenchTown plan, SeededTown town) =>
        (_authority, Stub, Plan, Town) = (authority, stub, plan, town);

    /// <summary>What servers under test call.</summary>
    public StubServer Stub { get; }

    /// <summary>Who is there.</summary>
    public BenchTown Plan { get; }

    /// <summary>What is in storage.</summary>
    public SeededTown Town { get; }

    /// <summary>A token of the connector for calls to HelpBot. Teams too sends one token for about an hour.</summary>
    public string Token => TokenFor(BenchTown.ServiceUrl);

    /// <summary>Opens it.</summary>
    /// <param name="plan">Who is there.</param>
    /// <param name="more">What one part of the bench adds to the town's services.</param>
    /// <param name="settings">What it adds to the settings.</param>
    public static async Task<BenchSite> Open(
        BenchTown plan, Action<IServiceCollection, IConfiguration>? more = null, params (string Key, string Value)[] settings)
    {
        var authority = new LocalAuthority(TimeProvider.System);
        var stub = await StubServer.Start(authority);
        return new BenchSite(authority, stub, plan, await SeededTown.Open(plan.Settings(stub.Address, Connection(stub), settings), more));
    }

    /// <summary>A token for a service url.</summary>
    public string TokenFor(string serviceUrl) => _authority.Draft(BenchTown.AppId, serviceUrl).Write();

    /// <summary>Starts HelpBot in a process of its own; the relay runs "on another instance".</summary>
    public Task<ServerProcess> StartHelpBot(string? storage = null)
    {
        var settings = Plan.Settings(Stub.Address, storage ?? Connection(Stub), (HelpBotRole.NoRelay, "true"));
        return ServerProcess.StartRole(HelpBotRole.Name, Write("settings.json", JsonSerializer.Serialize(settings)));
    }

    /// <summary>Writes a file for a server under test.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies all rows of a request that HelpBot wrote, under new ids.</summary>
    public void CopyRequest(RequestId request, int times)
    {
        var rows = Stub.Tables.Rows.All["HelpRequests"].Where(row => row.Key.Contains(request.Value, StringComparison.Ordinal)).ToList();
        for (var copy = 0; copy < times; copy++)
        {
            var id = RequestId.Create(DateTimeOffset.UtcNow, Guid.NewGuid().ToByteArray().AsSpan(0, 10)).Value;
            Stub.Tables.Rows.Write([.. rows.Select(row => new TableWrite(
                "PUT", "HelpRequests", row.Partition, row.Key.Replace(request.Value, id, StringComparison.Ordinal), null,
                JsonNode.Parse(row.Columns.ToJsonString().Replace(request.Value, id, StringComparison.Ordinal))!.AsObject()))]);
        }
    }

    /// <summary>Fails unless every seeded request was claimed.</summary>
    public void CheckClaimed()
    {
        var claims = Stub.Tables.Rows.All["HelpRequests"].Count(row =>
            row.Key.StartsWith("event|", StringComparison.Ordinal) && row.Key.EndsWith("|0000002", StringComparison.Ordinal));
        if (claims != Town.Requests.Count) throw new InvalidOperationException($"{claims} of {Town.Requests.Count} requests were claimed.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Town.DisposeAsync();
        await Stub.DisposeAsync();
        _authority.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Connection(StubServer stub) =>
        $"DefaultEndpointsProtocol=http;AccountName={AzuriteServer.AccountName};AccountKey={AzuriteServer.AccountKey};TableEndpoint={stub.Address}/{AzuriteServer.AccountName};";
}
