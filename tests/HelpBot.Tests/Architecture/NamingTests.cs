using HelpBot.Dialogs;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Tests.Architecture;

public sealed class NamingTests
{
    [Fact]
    public void No_type_is_a_manager_a_helper_or_a_util() => Assert.Empty(NamingRule.Offences(
        NamingRule.TypesOf(typeof(HelpRequest).Assembly, typeof(Post).Assembly, typeof(Program).Assembly)));

    [Fact]
    public void Such_types_are_found() => Assert.Equal(
        ["CardHelper", "RequestManager", "StringUtils", "Utilities"],
        NamingRule.Offences([typeof(CardHelper), typeof(RequestManager<int>), typeof(StringUtils), typeof(Utilities), typeof(HelpRequest)]));

    private sealed class CardHelper;

    private sealed class RequestManager<T>;

    private sealed class StringUtils;

    private sealed class Utilities;
}
