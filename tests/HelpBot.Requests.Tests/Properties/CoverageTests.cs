using FsCheck;
using FsCheck.Fluent;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.Tests.Properties;

public sealed class CoverageTests
{
    private const int Lives = 1000;

    [Fact]
    public void Random_lives_reach_every_event_so_that_the_properties_mean_something()
    {
        Assert.SkipUnless(Property.RunsInFull, "A few cases do not reach everything.");
        var missing = typeof(RequestEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RequestEvent))).ToHashSet();
        for (var life = 0; life < Lives && missing.Count > 0; life++)
        {
            var lived = RandomLife.After(Move.Sequences.Generator.Sample(1).Single());
            lived.RunTo(lived.Now.AddDays(30));
            missing.ExceptWith(lived.Ledger.Committed.Select(commit => commit.Happened.GetType()));
        }

        Assert.Empty(missing);
    }
}
