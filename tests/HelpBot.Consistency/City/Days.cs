namespace HelpBot.Consistency.City;

/// <summary>
/// When people act: before the visits of the first day, around them, and around those of the second day. In between hours
/// pass, in which the clock asks for what it has to: reminders, escalations, what is overdue, what began without anybody.
/// </summary>
internal static class Days
{
    /// <summary>How many parts there are.</summary>
    public const int Parts = 3;

    // From 10:00 to 13:15, and from there to 13:45 the next day: with what passes while people act, visits have just begun.
    private static readonly TimeSpan[] Before = [TimeSpan.Zero, TimeSpan.FromMinutes(195), TimeSpan.FromMinutes(1470)];
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(65);

    /// <summary>Lets the time before a part of the days pass.</summary>
    public static async Task PassAsync(Town town, int part, TimeSpan moment)
    {
        for (var left = Before[part]; left > TimeSpan.Zero; left -= Step)
        {
            town.Pass(left < Step ? left : Step);
            await town.QuietAsync(moment);
        }
    }
}
