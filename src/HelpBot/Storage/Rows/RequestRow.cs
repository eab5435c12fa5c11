using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Codec;

namespace HelpBot.Storage.Rows;

/// <summary>The row with the state of a request, and where it stands in the index of live requests.</summary>
internal static class RequestRow
{
    private const string StartColumn = "start";

    /// <summary>The row of a state.</summary>
    /// <param name="request">The state.</param>
    /// <param name="start">The start as <see cref="RowKeys.Minute"/> writes it.</param>
    public static TableEntity New(HelpRequest request, string start) =>
        New(KeyText.Required(request.Team.Value), request.Id, RequestCodec.Write(request), start);

    /// <summary>The row of a state that is written already.</summary>
    public static TableEntity New(string partition, RequestId request, string state, string start)
    {
        var row = Row.New(partition, RowKeys.Request(request), state);
        row[StartColumn] = start;
        return row;
    }

    /// <summary>The state with its mark.</summary>
    /// <exception cref="UnreadableRowException">The row cannot be read.</exception>
    public static Versioned<HelpRequest> Read(TableEntity row) =>
        new(RequestCodec.Read(Row.Data(row)), new RequestMark(Row.Text(row, StartColumn), row.ETag).ToString());
}
