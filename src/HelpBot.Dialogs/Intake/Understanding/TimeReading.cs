namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>A time of day: a start, or a window when <paramref name="Until"/> is given.</summary>
public sealed record TimeReading(TimeOnly From, TimeOnly? Until = null);
