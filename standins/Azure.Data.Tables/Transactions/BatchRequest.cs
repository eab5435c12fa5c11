using System.Buffers;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables.Transactions;

/// <summary>
/// The body of a transaction: a multipart message with one change set, in which each part is a whole HTTP request.
/// It is written once into one buffer, so that a retry can send it again.
/// </summary>
internal sealed class BatchRequest : IDisposable
{
    private const int CommonBytes = 8192;

    private static readonly byte[] PartHeaders =
        Encoding.UTF8.GetBytes(" HTTP/1.1\r\nAccept: " + TableProtocol.Accept + "\r\nDataServiceVersion: 3.0\r\n");

    private static readonly byte[] EntityHeaders =
        Encoding.UTF8.GetBytes("Content-Type: application/json\r\nPrefer: " + TableProtocol.NoContent + "\r\n\r\n");

    // A transaction is written in one go, so that the next one of the thread can have its room.
    [ThreadStatic]
    private static ArrayBufferWriter<byte> room;

    private readonly ArrayBufferWriter<byte> _buffer = room ?? new(CommonBytes);
    private readonly Utf8JsonWriter _json;
    private readonly string _batch;
    private readonly string _changes;
    private readonly byte[] _partHead;
    private readonly byte[] _root;
    private readonly string _table;

    public BatchRequest(string root, string table)
    {
        room = null;
        _buffer.ResetWrittenCount();
        (_root, _table) = (Encoding.UTF8.GetBytes(root), table);
        var mark = TableProtocol.Mark();
        (_batch, _changes) = ($"batch_{mark}", $"changeset_{mark}");
        _partHead = Encoding.UTF8.GetBytes($"--{_changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
        _json = new Utf8JsonWriter(_buffer, EntityWriter.Options);
        Append($"--{_batch}\r\nContent-Type: multipart/mixed; boundary={_changes}\r\n\r\n");
    }

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    public void Add(TableTransactionAction action)
    {
        _buffer.Write(_partHead);
        _buffer.Write(Method(action.ActionType));
        _buffer.Write(_root);
        if (action.ActionType == TableTransactionActionType.Add) Append(_table);
        else Append(TableProtocol.Row(_table, action.Entity.PartitionKey, action.Entity.RowKey));
        _buffer.Write(PartHeaders);
        if (IsConditional(action.ActionType)) Append("If-Match: ", TableProtocol.IfMatch(action.ETag), "\r\n");
        if (action.ActionType != TableTransactionActionType.Delete) AppendEntity(action.Entity);
        _buffer.Write("\r\n"u8);
    }

    /// <summary>The whole body. Nothing can be added after it.</summary>
    public byte[] Finish()
    {
        Append("--", _changes, "--\r\n--", _batch, "--\r\n");
        room = _buffer;
        return _buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => _json.Dispose();

    private static bool IsConditional(TableTransactionActionType type) => type
        is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete;

    private static ReadOnlySpan<byte> Method(TableTransactionActionType type) => type switch
    {
        TableTransactionActionType.Add => "POST "u8,
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => "PATCH "u8,
        TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace => "PUT "u8,
        TableTransactionActionType.Delete => "DELETE "u8,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private void AppendEntity(ITableEntity entity)
    {
        _buffer.Write(EntityHeaders);
        _json.Reset(_buffer);
        EntityWriter.Write(_json, entity);
        _buffer.Write("\r\n"u8);
    }

    private void Append(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts) Encoding.UTF8.GetBytes(text, _buffer);
    }
}
