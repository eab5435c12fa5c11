using System.ComponentModel.DataAnnotations;
using HelpBot.Delivery.Limits;
using Microsoft.Extensions.Options;

namespace HelpBot.Delivery;

/// <summary>How much is sent and how patiently (section <c>Delivery</c>).</summary>
internal sealed class DeliveryOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Delivery";

    /// <summary>
    /// What Teams lets one bot send to one conversation (engineering.md B, send limits). Configured windows are added
    /// to these.
    /// </summary>
    [ValidateEnumeratedItems]
    public IList<SendWindow> Windows { get; } =
    [
        new() { Most = 7, Period = TimeSpan.FromSeconds(1) },
        new() { Most = 8, Period = TimeSpan.FromSeconds(2) },
        new() { Most = 60, Period = TimeSpan.FromSeconds(30) },
        new() { Most = 1800, Period = TimeSpan.FromHours(1) },
    ];

    /// <summary>The part of the windows that is used.</summary>
    [Range(0.1, 1)]
    public double Share { get; set; } = 0.8;

    /// <summary>Requests a second of all instances together.</summary>
    [Range(1, 50)]
    public int GlobalPerSecond { get; set; } = 40;

    /// <summary>How many instances share <see cref="GlobalPerSecond"/>.</summary>
    [Range(1, 40)]
    public int Instances { get; set; } = 1;

    /// <summary>The most conversations whose sends are remembered.</summary>
    [Range(100, 1_000_000)]
    public int MostConversations { get; set; } = 10_000;

    /// <summary>The longest that one call to the channel takes, repeats included.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:10")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a call that may be repeated is repeated.</summary>
    [Range(0, 5)]
    public int Repeats { get; set; } = 3;

    /// <summary>The middle of the first wait before a repeat; later waits double.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan RepeatDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a lease lasts unless it is renewed.</summary>
    [Range(typeof(TimeSpan), "00:00:15", "00:05:00")]
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest time between two looks at a team.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many requests of a team are looked at side by side.</summary>
    [Range(1, 64)]
    public int Parallel { get; set; } = 8;

    /// <summary>A wait for room in a conversation up to this long is waited out; a longer one is put off.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(2);
}
