using HelpBot.Requests.Lifecycle;
using static HelpBot.Storage.Codec.Parts;

namespace HelpBot.Storage.Codec;

/// <summary>How events that time brings are stored.</summary>
internal static class TimeEvents
{
    /// <summary>The shapes.</summary>
    public static EventShape[] Shapes { get; } =
    [
        EventShape.Of<HoldersReminded>(
            "holders-reminded",
            (reminded, data) => data with { Level = RowCodes.Reminder.Of(reminded.Reminder) },
            (by, at, data) => new(by, at, RowCodes.Reminder.Read(data.Level))),
        EventShape.Of<RequestEscalated>(
            "escalated",
            (escalated, data) => data with { Level = RowCodes.Escalation.Of(escalated.Level) },
            (by, at, data) => new(by, at, RowCodes.Escalation.Read(data.Level))),
        EventShape.Of<VisitOverdue>(
            "overdue",
            (overdue, data) => data with { Level = RowCodes.Overdue.Of(overdue.Level) },
            (by, at, data) => new(by, at, RowCodes.Overdue.Read(data.Level))),
        EventShape.Of<RequestExpired>("expired", (by, at) => new(by, at)),
        EventShape.Of<VisitUnreported>("unreported", (by, at) => new(by, at)),
        EventShape.Of<PrivateDetailsErased>("erased", (by, at) => new(by, at)),
        EventShape.Of<FirstRightEnded>("right-ended", (by, at) => new(by, at)),
        EventShape.Of<NewsStillUnread>("still-unread", (by, at) => new(by, at)),
        EventShape.Of<ConcernRepeated>("concern-again", (by, at) => new(by, at)),
        EventShape.Of<SeriesContinued>(
            "continued", (continued, data) => data with { Next = continued.Next?.Value }, (by, at, data) => new(by, at, Request(data.Next))),
        EventShape.Of<StopPassedOn>("stop-passed", (by, at) => new(by, at)),
    ];
}
