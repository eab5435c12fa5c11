namespace HelpBot.Teams.Authentication;

/// <summary>Events 1100 to 1119.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(1100, LogLevel.Warning, "A request on channel {Channel} was refused: {Reason}.")]
    public static partial void Refused(ILogger logger, RefusalReason reason, string channel);

    [LoggerMessage(1101, LogLevel.Information, "{Count} signing keys were loaded.")]
    public static partial void KeysLoaded(ILogger logger, int count);

    [LoggerMessage(1102, LogLevel.Error, "Signing keys could not be loaded; {Kept} keys stay in use.")]
    public static partial void KeysNotLoaded(ILogger logger, int kept, Exception failure);

    [LoggerMessage(1103, LogLevel.Error, "A turn was ended: it took longer than {Limit}, or the host is stopping.")]
    public static partial void TurnEnded(ILogger logger, TimeSpan limit);
}
