using System.Text;
using Azure.Data.Tables;

namespace HelpBot.Storage.Rows;

/// <summary>
/// The limits of the Table service (engineering.md B): checked before anything is sent, since not every
/// implementation of the service enforces them, and nothing is ever cut off to fit.
/// </summary>
internal static class RowSizes
{
    /// <summary>The most bytes of a row.</summary>
    public const int MostRowBytes = 1024 * 1024;

    /// <summary>The most bytes of a text column, at two a character.</summary>
    public const int MostTextBytes = 64 * 1024;

    /// <summary>The most columns of a row, beside the three of the service.</summary>
    public const int MostColumns = 252;

    /// <summary>The most bytes of a key, at two a character.</summary>
    public const int MostKeyBytes = 1024;

    /// <summary>The most rows of a transaction.</summary>
    public const int MostRows = 100;

    /// <summary>The most bytes of a transaction.</summary>
    public const int MostTransactionBytes = 4 * 1024 * 1024;

    // What a row costs in a transaction beside its content: the headers of its part.
    private const int PartBytes = 1024;

    // Sent as JSON, where the escape of one character takes up to six; a character that is stored counts as two.
    private const int MostEscapeBytes = 6;
    private const int MostSentOfStored = MostEscapeBytes / 2;

    /// <summary>Passes a row that fits.</summary>
    /// <exception cref="RowTooLargeException">It does not.</exception>
    public static TableEntity Checked(TableEntity row)
    {
        CheckedBytesOf(row);
        return row;
    }

    /// <summary>Checks a whole transaction.</summary>
    /// <exception cref="RowTooLargeException">It does not fit.</exception>
    public static void Check(IReadOnlyList<TableEntity> rows)
    {
        var stored = 0L;
        foreach (var row in rows) stored += CheckedBytesOf(row);
        Require(rows.Count <= MostRows, "the number of rows of a transaction");
        // Counting escapes is for the few that come near the limit.
        var fits = rows.Count * PartBytes + stored * MostSentOfStored <= MostTransactionBytes
            || SentBytesOf(rows) <= MostTransactionBytes;
        Require(fits, "a transaction");
    }

    private static int CheckedBytesOf(TableEntity row)
    {
        var (partition, key) = (row.PartitionKey, row.RowKey);
        Require(partition.Length * 2 <= MostKeyBytes, "a partition key");
        Require(key.Length * 2 <= MostKeyBytes, "a row key");
        Require(row.Count <= MostColumns + 3, "the number of columns");
        var bytes = 4 + (partition.Length + key.Length) * 2;
        foreach (var (column, value) in row)
        {
            var size = BytesOf(value);
            if (size > MostTextBytes) throw TooLarge($"column {column}");
            bytes += 8 + column.Length * 2 + size;
        }

        Require(bytes <= MostRowBytes, "a row");
        return bytes;
    }

    private static int BytesOf(object? value) => value switch
    {
        string text => text.Length * 2 + 4,
        byte[] bytes => bytes.Length + 4,
        _ => 16,
    };

    private static long SentBytesOf(IReadOnlyList<TableEntity> rows)
    {
        var sent = 0L;
        foreach (var row in rows)
        {
            sent += PartBytes;
            foreach (var (column, value) in row)
                sent += 32 + column.Length + (value switch
                {
                    string text => EscapedBytesOf(text),
                    byte[] bytes => bytes.Length * 4 / 3,
                    _ => 32,
                });
        }

        return sent;
    }

    private static int EscapedBytesOf(string text) => Encoding.UTF8.GetByteCount(text)
        + text.Count(c => c is '"' or '\\' or '<' or '>' or '&' or '\'' or '+' or < ' ') * (MostEscapeBytes - 1);

    private static void Require(bool fits, string what)
    {
        if (!fits) throw TooLarge(what);
    }

    private static RowTooLargeException TooLarge(string what) => new($"Larger than the Table service takes: {what}.");
}
