namespace HelpBot.EndToEnd.Jobs;

/// <summary>Groups the tests that share one site.</summary>
[CollectionDefinition]
public sealed class JobsInThePlayground : ICollectionFixture<HelpBotSite>;
