using System.ComponentModel.DataAnnotations;

namespace HelpBot.Delivery.Limits;

/// <summary>At most so many sends in any period of this length.</summary>
internal sealed class SendWindow
{
    /// <summary>How many sends.</summary>
    [Range(1, 100_000)]
    public int Most { get; set; } = 1;

    /// <summary>In how long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan Period { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The same window with a part of its room, at least one send.</summary>
    public SendWindow Part(double share) => new() { Most = Math.Max(1, (int)(Most * share)), Period = Period };
}
