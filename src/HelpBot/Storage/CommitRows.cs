using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>The rows that a commit changes (design: storage).</summary>
internal sealed class CommitRows
{
    private readonly RequestCommit _commit;
    private readonly HelpRequest _after;
    private readonly FencedTransaction _rows;

    // What stands in many rows is written once.
    private readonly string _partition;
    private readonly string _start;
    private readonly string _state;
    private readonly RequestMark? _read;

    private CommitRows(RequestCommit commit)
    {
        (_commit, _after) = (commit, commit.After);
        _partition = KeyText.Required(_after.Team.Value);
        _start = RowKeys.Minute(commit.Start);
        _state = RequestCodec.Write(_after);
        _read = commit.Before is null ? null : RequestMark.Parse(commit.Before.Mark);
        _rows = new FencedTransaction(New(RowKeys.Event(_after.Id, _after.Version), EventCodec.Write(commit.Happened)));
    }

    /// <summary>The transaction of a commit.</summary>
    public static FencedTransaction Of(RequestCommit commit)
    {
        var rows = new CommitRows(commit);
        rows.WriteRequest();
        foreach (var agenda in commit.Agendas) rows.WriteAgenda(agenda);
        rows._rows.AddFirst(SeenRow.New(commit));
        rows.WriteIndex();
        rows.WritePrivate();
        rows.WriteFollowUps();
        if (commit.Log is { } line) rows.WriteLog(line);
        return rows._rows;
    }

    private void WriteRequest()
    {
        var row = RequestRow.New(_partition, _after.Id, _state, _start);
        if (_read is { } read) _rows.Replace(row, read.ETag);
        else _rows.Add(row);
    }

    private void WriteAgenda(Versioned<Agenda> agenda)
    {
        var row = New(RowKeys.Agenda(agenda.Value.Student), AgendaCodec.Write(agenda.Value));
        if (agenda.Mark is null) _rows.AddFirst(row);
        else _rows.Replace(row, Marks.ToETag(agenda.Mark));
    }

    /// <summary>Keeps every request in exactly one index: live until it ends, closed from then on.</summary>
    private void WriteIndex()
    {
        var after = IndexKey(_after, _start);
        if (_read is { } read && IndexKey(_commit.Before!.Value, read.Start) is var before && before != after)
            _rows.Erase(New(before));
        _rows.Overwrite(New(after, _state));
    }

    private void WritePrivate()
    {
        var key = RowKeys.Private(_after.Id);
        if (_commit.Private is { } details) _rows.Overwrite(New(key, PrivateCodec.Write(details)));
        if (_commit.Happened is PrivateDetailsErased) _rows.Erase(New(key));
    }

    private void WriteFollowUps()
    {
        for (var i = 0; i < _commit.FollowUps.Count; i++)
            _rows.Add(DueRows.New(_partition, _after.Id, _after.Version, _commit.FollowUps[i], $"{i:D2}"));
    }

    private void WriteLog(LogLine line) =>
        _rows.Add(New(RowKeys.Log(_after.Id, _after.Version, line.Student), PrivateCodec.Write(line)));

    private static string IndexKey(HelpRequest request, string start) =>
        request.EndedAt is { } ended ? RowKeys.Closed(ended, request.Id) : RowKeys.Live(start, request.Id);

    private TableEntity New(string key, string? data = null) => Row.New(_partition, key, data);
}
