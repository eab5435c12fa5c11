using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Teams;

/// <summary>Events of turns, 1120 to 1199. Ids only.</summary>
internal static partial class TeamsLog
{
    [LoggerMessage(1121, LogLevel.Error, "Turn {Activity} of type {Type} on {Channel} failed.")]
    public static partial void TurnFailed(ILogger logger, Exception error, string activity, string type, string channel);

    [LoggerMessage(1122, LogLevel.Warning, "The answer to {Person} could not be sent.")]
    public static partial void AnswerNotSent(ILogger logger, Exception? error, PersonId person);

    [LoggerMessage(1123, LogLevel.Information, "Someone unknown spoke to the bot on {Channel}.")]
    public static partial void UnknownVisitor(ILogger logger, string channel);

    [LoggerMessage(1124, LogLevel.Information, "The channel of team {Team} was learned.")]
    public static partial void ChannelLearned(ILogger logger, TeamId team);

    [LoggerMessage(1126, LogLevel.Information, "HelpBot runs on {Adapter}.")]
    public static partial void RunsOn(ILogger logger, string adapter);

    [LoggerMessage(1125, LogLevel.Warning, "A tapped card of request {Request} could not be looked at; the next tap brings it again.")]
    public static partial void SightingLost(ILogger logger, Exception error, RequestId request);

    [LoggerMessage(1127, LogLevel.Error, "The answer to {Person} about request {Request} is lost; the relay was not told of it.")]
    public static partial void AnswerLost(ILogger logger, Exception error, PersonId person, RequestId request);

    [LoggerMessage(1128, LogLevel.Warning, "The conversation of a turn on {Channel} did not take an answer.")]
    public static partial void PostNotTaken(ILogger logger, Exception error, string channel);

    [LoggerMessage(1129, LogLevel.Warning, "What {Channel} told beside an activity cannot be read; the turn goes on without.")]
    public static partial void ChannelDataUnreadable(ILogger logger, string channel);
}
