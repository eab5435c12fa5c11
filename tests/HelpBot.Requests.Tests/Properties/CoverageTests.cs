using FsCheck;
using FsCheck.Fluent;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.Tests.Properties;

public sealed class CoverageTests
{
    private const int Lives = 2000;

    [Fact]
    public void Random_lives_reach_every_event_so_that_the_properties_mean_something()
    {
        var missing = typeof(RequestEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RequestEvent))).ToHashSet();
        for (var life = 0; life < Lives && missing.Count > 0; life++)
            missing.ExceptWith(RandomLife.After(Move.Sequences.Generator.Sample(1).Single()).Ledger.Committed.Select(commit => commit.Happened.GetType()));
        Assert.Empty(missing);
    }
}
