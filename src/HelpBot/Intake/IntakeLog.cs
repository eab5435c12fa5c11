namespace HelpBot.Intake;

/// <summary>Events of the intake, 1150 to 1159. Ids only.</summary>
internal static partial class IntakeLog
{
    [LoggerMessage(1150, LogLevel.Warning, "Old drafts could not be forgotten; the next hour tries again.")]
    public static partial void DraftsNotForgotten(ILogger logger, Exception error);
}
