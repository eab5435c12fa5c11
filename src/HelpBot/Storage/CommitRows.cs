using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>The rows that a commit changes (design: storage).</summary>
internal static class CommitRows
{
    /// <summary>The transaction of a commit.</summary>
    public static FencedTransaction Of(RequestCommit commit)
    {
        var rows = new FencedTransaction(EventRow(commit));
        WriteRequest(rows, commit);
        foreach (var agenda in commit.Agendas) WriteAgenda(rows, commit, agenda);
        rows.AddFirst(SeenRow.New(commit));
        WriteIndex(rows, commit);
        WritePrivate(rows, commit);
        foreach (var (number, followUp) in commit.FollowUps.Index())
            rows.Add(DueRows.New(Partition(commit), commit.After.Id, commit.After.Version, followUp, $"{number:00}"));
        if (commit.Log is { } line)
            rows.Add(Row.New(Partition(commit), RowKeys.Log(commit.After.Id, commit.After.Version, line.Student), PrivateCodec.Write(line)));
        return rows;
    }

    private static Azure.Data.Tables.TableEntity EventRow(RequestCommit commit) => Row.New(
        Partition(commit), RowKeys.Event(commit.After.Id, commit.After.Version), EventCodec.Write(commit.Happened));

    private static void WriteRequest(FencedTransaction rows, RequestCommit commit)
    {
        var row = RequestRow.New(commit.After, RowKeys.Minute(commit.Start));
        if (commit.Before is null) rows.Add(row);
        else rows.Replace(row, RequestMark.Parse(commit.Before.Mark).ETag);
    }

    private static void WriteAgenda(FencedTransaction rows, RequestCommit commit, Versioned<Agenda> agenda)
    {
        var row = Row.New(Partition(commit), RowKeys.Agenda(agenda.Value.Student), AgendaCodec.Write(agenda.Value));
        if (agenda.Mark is null) rows.AddFirst(row);
        else rows.Replace(row, Marks.ToETag(agenda.Mark));
    }

    /// <summary>Keeps every request in exactly one index: live until it ends, closed from then on.</summary>
    private static void WriteIndex(FencedTransaction rows, RequestCommit commit)
    {
        var after = IndexKey(commit.After, RowKeys.Minute(commit.Start));
        if (commit.Before is { } read)
        {
            var before = IndexKey(read.Value, RequestMark.Parse(read.Mark).Start);
            if (before != after) rows.Erase(Row.New(Partition(commit), before));
        }

        rows.Overwrite(Row.New(Partition(commit), after, RequestCodec.Write(commit.After)));
    }

    private static void WritePrivate(FencedTransaction rows, RequestCommit commit)
    {
        var key = RowKeys.Private(commit.After.Id);
        if (commit.Private is { } details) rows.Overwrite(Row.New(Partition(commit), key, PrivateCodec.Write(details)));
        if (commit.Happened is PrivateDetailsErased) rows.Erase(Row.New(Partition(commit), key));
    }

    private static string IndexKey(HelpRequest request, string start) =>
        request.EndedAt is { } ended ? RowKeys.Closed(ended, request.Id) : RowKeys.Live(start, request.Id);

    private static string Partition(RequestCommit commit) => KeyText.Required(commit.After.Team.Value);
}
