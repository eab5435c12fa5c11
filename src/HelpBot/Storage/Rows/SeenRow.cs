using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Codec;

namespace HelpBot.Storage.Rows;

/// <summary>That a command took effect, and as which version: never an answer.</summary>
internal static class SeenRow
{
    /// <summary>The column with the moment, by which rows are swept.</summary>
    public const string AtColumn = "at";

    private const string RequestColumn = "request";
    private const string VersionColumn = "version";
    private const string VerbColumn = "verb";

    /// <summary>The row of a commit.</summary>
    public static TableEntity New(RequestCommit commit)
    {
        var row = Row.New(KeyText.Required(commit.After.Team.Value), RowKeys.Seen(commit.Key));
        row[RequestColumn] = commit.After.Id.Value;
        row[VersionColumn] = commit.After.Version;
        row[VerbColumn] = EventCodec.CodeOf(commit.Happened);
        row[AtColumn] = commit.Happened.At;
        return row;
    }

    /// <summary>Whether the effect is one that this state of the request does not have yet.</summary>
    public static bool IsAheadOf(TableEntity row, RequestId request, HelpRequest? state) =>
        Row.Text(row, RequestColumn) == request.Value && Row.Number(row, VersionColumn) > (state?.Version ?? 0);
}
