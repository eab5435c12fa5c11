using System.Globalization;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Storage.Rows;

/// <summary>The keys of table <c>HelpRequests</c>, within the partition of a team (design: storage).</summary>
internal static class RowKeys
{
    /// <summary>The one lease of a team.</summary>
    public const string Lease = "lease";

    /// <summary>The state of a request.</summary>
    public static string Request(RequestId request) => $"request|{Safe(request)}";

    /// <summary>The private details of a request.</summary>
    public static string Private(RequestId request) => $"private|{Safe(request)}";

    /// <summary>One step of the history: the fence between writers of one version.</summary>
    public static string Event(RequestId request, int version) => $"event|{Safe(request)}|{Version(version)}";

    /// <summary>The index of requests that have not ended.</summary>
    /// <param name="start">The earliest start as <see cref="Minute"/> writes it.</param>
    /// <param name="request">The request.</param>
    public static string Live(string start, RequestId request) => $"live|{start}|{Safe(request)}";

    /// <summary>The index of requests that ended, by the month of their end in UTC.</summary>
    public static string Closed(DateTimeOffset ended, RequestId request) =>
        string.Create(CultureInfo.InvariantCulture, $"closed|{ended.UtcDateTime:yyyyMM}|{Safe(request)}");

    /// <summary>The tasks of a student.</summary>
    public static string Agenda(PersonId student) => $"agenda|{Safe(student)}";

    /// <summary>That a command took effect.</summary>
    public static string Seen(string key) => $"seen|{KeyText.Safe(key)}";

    /// <summary>
    /// What a student wrote down of a visit, by the version it made: after a second start of the request there may be
    /// another visit of the same student.
    /// </summary>
    public static string Log(RequestId request, int version, PersonId student) =>
        $"log|{Safe(request)}|{Version(version)}|{Safe(student)}";

    /// <summary>Whether a row is a line of log of at most this version; rows of before had no version in their key.</summary>
    public static bool IsLogUpTo(string key, int version) =>
        key.Split('|') is not [_, _, var written, _]
        || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
        || of <= version;

    /// <summary>Where a card of a request is.</summary>
    public static string Card(RequestId request, string target) => $"card|{Safe(request)}|{KeyText.Required(target)}";

    /// <summary>That somebody wrote about an emergency.</summary>
    public static string Alarm(RequestId alarm) => $"alarm|{Safe(alarm)}";

    /// <summary>A reason to look at a request.</summary>
    public static string Due(DateTimeOffset at, RequestId request, int version, string number) =>
        $"due|{Millisecond(at)}|{Safe(request)}|{Version(version)}|{number}";

    /// <summary>The beginning of all due rows up to and with an instant, end excluded.</summary>
    public static KeyRange DueUpTo(DateTimeOffset at) => new("due|", $"due|{Millisecond(at)}}}");

    /// <summary>An instant to the minute, in UTC, as keys have it.</summary>
    public static string Minute(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture);

    private static string Millisecond(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);

    private static string Version(int version) => version.ToString("D7", CultureInfo.InvariantCulture);

    private static string Safe(RequestId request) => KeyText.Required(request.Value);

    private static string Safe(PersonId person) => KeyText.Required(person.Value);
}
