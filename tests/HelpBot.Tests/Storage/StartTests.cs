using Azure.Core.Pipeline;
using HelpBot.Storage;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Time;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Storage;

/// <summary>How storage starts.</summary>
public class StartTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Missing_tables_are_there_once_the_host_has_started()
    {
        await using var services = Services(azurite.ConnectionString, new ManualClock(), new Wire());
        var start = services.GetServices<IHostedService>().OfType<TablesAtStart>().Single();

        await start.StartAsync(Cancellation);

        Assert.True(services.GetRequiredService<StorageTables>().AreThere);
        await start.StopAsync(Cancellation);
    }

    [Fact]
    public async Task An_account_out_of_reach_does_not_stop_the_host_and_is_tried_again()
    {
        var (clock, wire) = (new ManualClock(), new Wire());
        await using var services = Services(azurite.ConnectionString, clock, wire);
        var start = services.GetServices<IHostedService>().OfType<TablesAtStart>().Single();
        var tables = services.GetRequiredService<StorageTables>();
        wire.BeforeSending = _ => throw new IOException("No way there.");

        await start.StartAsync(Cancellation);
        Assert.False(tables.AreThere);
        await clock.UntilWaitingAsync();
        wire.BeforeSending = null;
        clock.Advance(TimeSpan.FromSeconds(5));
        await start.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        Assert.True(tables.AreThere);
    }

    [Theory]
    [InlineData("Storage:ConnectionString", "", "Storage: give either ConnectionString or Endpoint.")]
    [InlineData("Storage:Endpoint", "https://account.table.core.windows.net", "Storage: give either ConnectionString or Endpoint.")]
    [InlineData("Storage:Endpoint", "http://account.table.core.windows.net", "Storage:Endpoint must be an absolute https address.")]
    [InlineData("Storage:TablePrefix", "1a", "Storage:TablePrefix must be")]
    [InlineData("Storage:WriteTimeout", "00:00:00", "Storage:WriteTimeout must be more than zero")]
    [InlineData("Storage:ReadTimeout", "00:02:00", "Storage:ReadTimeout must be more than zero")]
    public void Settings_that_cannot_work_stop_the_start(string key, string value, string problem)
    {
        using var services = Services("UseDevelopmentStorage=true", new ManualClock(), new Wire(), (key, value));

        var refused = Assert.Throws<OptionsValidationException>(services.GetRequiredService<StorageTables>);

        Assert.Contains(refused.Failures, failure => failure.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void An_endpoint_is_opened_with_the_identity_of_the_host()
    {
        using var services = Services("", new ManualClock(), new Wire(), ("Storage:Endpoint", "https://account.table.core.windows.net"));

        var table = services.GetRequiredService<StorageTables>().ToRead(TableName.People);

        Assert.Equal("account", table.AccountName);
        Assert.EndsWith(TableName.People, table.Name, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(string connection, ManualClock clock, Wire wire, params (string Key, string Value)[] more)
    {
        var given = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = connection,
            ["Storage:TablePrefix"] = AzuriteFixture.NewTableName(),
        };
        foreach (var (key, value) in more) given[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(given).Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<HttpPipelinePolicy>(wire)
            .AddLogging()
            .AddHelpBotStorage(configuration)
            .BuildServiceProvider();
    }
}
