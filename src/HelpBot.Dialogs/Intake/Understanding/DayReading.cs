namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>What a day in words comes to. Closed.</summary>
public abstract record DayReading
{
    private DayReading() { }

    /// <summary>One day.</summary>
    public sealed record Day(DateOnly Date) : DayReading;

    /// <summary>Two days are meant equally well.</summary>
    public sealed record Ambiguous(DateOnly First, DateOnly Second) : DayReading;

    /// <summary>A date that does not exist, such as 31-2.</summary>
    public sealed record Impossible : DayReading;
}
