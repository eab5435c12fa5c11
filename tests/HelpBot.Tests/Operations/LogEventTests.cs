using System.Reflection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Operations;

public sealed class LogEventTests
{
    [Fact]
    public void Every_event_of_the_log_has_an_id_of_its_own()
    {
        var ids = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId)
            .OfType<int>().ToList();

        Assert.NotEmpty(ids);
        Assert.Empty(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
