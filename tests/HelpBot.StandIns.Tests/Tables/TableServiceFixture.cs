using HelpBot.TestKit.Azurite;

[assembly: AssemblyFixture(typeof(HelpBot.StandIns.Tests.Tables.TableServiceFixture))]

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>The service that the contract is checked on: Azurite, or the account that HELPBOT_TEST_STORAGE names.</summary>
public sealed class TableServiceFixture : AzuriteFixture
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("HELPBOT_TEST_STORAGE");

    /// <summary>Whether this is Azurite, which lacks some limits and messages of the real service.</summary>
    public static bool IsAzurite => string.IsNullOrEmpty(Given);

    public override string ConnectionString => IsAzurite ? base.ConnectionString : Given!;

    public override ValueTask InitializeAsync() => IsAzurite ? base.InitializeAsync() : ValueTask.CompletedTask;
}
