using HelpBot.Delivery.Outbox;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery;

/// <summary>What delivery logs: ids and codes, never what a post says. Event ids 1200 to 1299.</summary>
internal static partial class Log
{
    [LoggerMessage(1200, LogLevel.Warning, "The channel of team {Team} cannot be posted to: {Code}.")]
    public static partial void ChannelUnreachable(ILogger logger, TeamId team, string code);

    [LoggerMessage(1201, LogLevel.Warning, "In team {Team}, nothing can be posted to person {Person}: {Code}.")]
    public static partial void PersonUnreachable(ILogger logger, TeamId team, PersonId person, string code);

    [LoggerMessage(1202, LogLevel.Information, "Card {Target} of request {Request} was not found, {Times} times in a row.")]
    public static partial void CardGone(ILogger logger, RequestId request, string target, int times);

    [LoggerMessage(1203, LogLevel.Warning, "Card {Target} of request {Request} was not delivered: {Outcome}. Next try at {NextTry}.")]
    public static partial void CardNotDelivered(ILogger logger, RequestId request, string target, SendOutcome outcome, DateTimeOffset nextTry);

    [LoggerMessage(1204, LogLevel.Error, "The channel refused card {Target} of request {Request} as wrong: {Status} {Code}.")]
    public static partial void PostRefused(ILogger logger, RequestId request, string target, int status, string code);

    [LoggerMessage(1205, LogLevel.Information, "Card {Target} of request {Request}, found by a click, is corrected from now on.")]
    public static partial void CardAdopted(ILogger logger, RequestId request, string target);

    [LoggerMessage(1206, LogLevel.Error, "Card {Target} of request {Request} could not be brought up to date.")]
    public static partial void CardFailed(ILogger logger, RequestId request, string target, Exception failure);

    [LoggerMessage(1210, LogLevel.Warning, "Note {Note} of request {Request}, version {Version}, was not delivered: {Outcome}.")]
    public static partial void NoteNotDelivered(ILogger logger, RequestId request, NoteCode note, int version, SendOutcome outcome);

    [LoggerMessage(1211, LogLevel.Error, "Note {Note} of request {Request} is not sent any more; supervisors are told, unless it was about that itself.")]
    public static partial void NoteGivenUp(ILogger logger, RequestId request, NoteCode note);

    [LoggerMessage(1212, LogLevel.Warning, "Note {Note} of request {Request}, version {Version}, waited too long for its reader.")]
    public static partial void NoteTooOld(ILogger logger, RequestId request, NoteCode note, int version);

    [LoggerMessage(1220, LogLevel.Information, "Time changed request {Request} from version {Before} to {After}.")]
    public static partial void ClockActed(ILogger logger, RequestId request, int before, int after);

    [LoggerMessage(1230, LogLevel.Information, "Row {Kind} of request {Request}, version {Version}, was written by another meanwhile.")]
    public static partial void RowConflict(ILogger logger, RequestId request, int version, string kind, OutboxConflictException conflict);

    [LoggerMessage(1231, LogLevel.Error, "Row {Kind} of request {Request}, version {Version}, could not be executed.")]
    public static partial void RowFailed(ILogger logger, RequestId request, int version, string kind, Exception failure);

    [LoggerMessage(1235, LogLevel.Error, "Row {Kind} of request {Request}, version {Version}, waits: the request cannot be read.")]
    public static partial void RequestUnreadable(ILogger logger, RequestId request, int version, string kind);

    [LoggerMessage(1232, LogLevel.Warning, "The lease of team {Team} was lost during a sweep.")]
    public static partial void LeaseLost(ILogger logger, TeamId team);

    [LoggerMessage(1233, LogLevel.Warning, "The sweep of team {Team} ended early. Next look in {Wait}.")]
    public static partial void SweepFailed(ILogger logger, TeamId team, TimeSpan wait, Exception failure);

    [LoggerMessage(1234, LogLevel.Warning, "Keys of old commands of team {Team} could not be forgotten.")]
    public static partial void ForgettingFailed(ILogger logger, TeamId team, Exception failure);
}
