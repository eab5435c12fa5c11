namespace HelpBot.Operations;

/// <summary>When students can be asked, as configuration gives it.</summary>
internal sealed class ShiftOptions
{
    /// <summary>The wall time at which it begins, such as <c>13:00</c>.</summary>
    public string? From { get; set; }

    /// <summary>The wall time at which it ends.</summary>
    public string? Until { get; set; }

    /// <summary>The days of the week in English, such as <c>Monday</c>.</summary>
    public IList<string> Days { get; } = [];
}
