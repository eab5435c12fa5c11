using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Backlog;

/// <summary>Events of operations, 1300 to 1319. Ids and codes only.</summary>
internal static partial class BacklogLog
{
    [LoggerMessage(1300, LogLevel.Warning, "Team {Team} is behind: {Code}, for {Age}, with {Rows} rows due.")]
    public static partial void Behind(ILogger logger, TeamId team, string code, TimeSpan age, int rows);

    [LoggerMessage(1301, LogLevel.Information, "No team is behind any more.")]
    public static partial void CaughtUp(ILogger logger);

    [LoggerMessage(1302, LogLevel.Warning, "The operator could not be told: {Code}.")]
    public static partial void OperatorNotTold(ILogger logger, string code, Exception? failure);
}
