using System.Reflection;
using HelpBot.Dialogs;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Tests.Architecture;

/// <summary>Requests &lt;- Dialogs &lt;- HelpBot, read from the built assemblies.</summary>
public sealed class DirectionTests
{
    private static readonly Assembly Requests = typeof(HelpRequest).Assembly;
    private static readonly Assembly Dialogs = typeof(Post).Assembly;
    private static readonly Assembly Host = typeof(Program).Assembly;

    [Fact]
    public void The_domain_stands_on_dotnet_alone() => Assert.Empty(References.Beyond(Requests));

    [Fact]
    public void What_the_domain_rule_would_find_is_found() =>
        Assert.Contains("HelpBot.Requests", References.Beyond(Dialogs));

    [Fact]
    public void The_dialogue_stands_on_the_domain_and_on_cards() => Assert.Empty(
        References.Beyond(Dialogs, "HelpBot.Requests", "AdaptiveCards", "HelpBot.StandIns.AdaptiveCards", "Newtonsoft.Json"));

    [Fact]
    public void What_the_dialogue_rule_would_find_is_found()
    {
        var offences = References.Beyond(
            Host, "HelpBot.Requests", "AdaptiveCards", "HelpBot.StandIns.AdaptiveCards", "Newtonsoft.Json");
        Assert.Contains("HelpBot.Dialogs", offences);
        Assert.Contains(offences, name => name.Contains("Bot.Builder", StringComparison.Ordinal));
    }

    [Fact]
    public void Neither_of_the_two_knows_the_host()
    {
        Assert.DoesNotContain("HelpBot", References.Beyond(Requests));
        Assert.DoesNotContain("HelpBot", References.Beyond(Dialogs));
        Assert.Contains("HelpBot", References.Beyond(typeof(DirectionTests).Assembly));
    }
}
