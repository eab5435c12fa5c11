using HelpBot.Delivery;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Delivery;

public sealed class DeliveryOptionsTests
{
    [Fact]
    public void Without_configuration_the_published_windows_hold() =>
        Assert.Equal([7, 8, 60, 1800], Read([]).Windows.Select(window => window.Most));

    [Theory]
    [InlineData("Share", "1.5")]
    [InlineData("Instances", "0")]
    [InlineData("CallTimeout", "00:01:00")]
    [InlineData("SweepEvery", "00:02:00")]
    [InlineData("LeaseDuration", "00:00:01")]
    [InlineData("Windows:0:Most", "0")]
    [InlineData("Windows:0:Period", "-00:00:01")]
    public void What_would_break_delivery_is_refused_by_name(string setting, string value)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Read(new() { [$"Delivery:{setting}"] = value }));

        Assert.Contains(setting.Split(':')[^1], refused.Message, StringComparison.Ordinal);
    }

    private static DeliveryOptions Read(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddHelpBotDelivery(configuration).BuildServiceProvider();
        return services.GetRequiredService<IOptions<DeliveryOptions>>().Value;
    }
}
