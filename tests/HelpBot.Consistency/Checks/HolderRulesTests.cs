using HelpBot.Requests.Lifecycle;

namespace HelpBot.Consistency.Checks;

/// <summary>The model of who goes follows every event.</summary>
public sealed class HolderRulesTests
{
    [Fact]
    public void Every_event_has_one_rule() => Assert.DoesNotContain(
        typeof(RequestEvent).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(RequestEvent))),
        happened => !HolderRules.Knows(happened));
}
