using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Signals;

/// <summary>Events of signals, 1160 to 1169. Ids only.</summary>
internal static partial class SignalLog
{
    [LoggerMessage(1160, LogLevel.Error, "Alarm {Alarm} of team {Team} could not be stored in attempt {Attempt}; supervisors do not hear of it.")]
    public static partial void AlarmNotStored(ILogger logger, Exception error, TeamId team, RequestId alarm, int attempt);
}
