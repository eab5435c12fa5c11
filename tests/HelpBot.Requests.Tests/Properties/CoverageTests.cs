using FsCheck.Fluent;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.Tests.Properties;

public sealed class CoverageTests
{
    [Fact]
    public void Random_days_reach_every_event_so_that_the_properties_mean_something()
    {
        var reached = Move.Sequences.Generator.Sample(1500)
            .SelectMany(moves => RandomDay.After(moves).Ledger.Committed)
            .Select(commit => commit.Happened.GetType().Name)
            .ToHashSet();
        var events = typeof(RequestEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RequestEvent))).Select(type => type.Name);
        Assert.Empty(events.Except(reached));
    }
}
