using Azure.Data.Tables;

namespace HelpBot.Storage.Rows;

/// <summary>A draft as a row. A text longer than a column takes goes on in the next column.</summary>
/// <param name="Text">The text.</param>
/// <param name="SavedAt">When it was written.</param>
internal sealed record DraftRow(string Text, DateTimeOffset SavedAt)
{
    /// <summary>The most characters of a column: a little under 64 KiB at two bytes each.</summary>
    public const int ColumnLength = 32_000;

    private const string SavedColumn = "saved";
    private const string PartsColumn = "parts";
    private const string FirstColumn = "text0";

    /// <summary>The row of a draft.</summary>
    public static TableEntity New(string partition, string key, string text, DateTimeOffset savedAt)
    {
        var row = Row.New(partition, key);
        row[SavedColumn] = savedAt.ToUniversalTime();
        var part = 0;
        for (var at = 0; at < text.Length; part++)
        {
            var length = Math.Min(ColumnLength, text.Length - at);
            // Half a surrogate pair is no text and would not survive being sent.
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1])) length--;
            row[Column(part)] = text.Substring(at, length);
            at += length;
        }

        row[PartsColumn] = part;
        return row;
    }

    /// <summary>Reads a row.</summary>
    /// <exception cref="UnreadableRowException">The row cannot be read.</exception>
    public static DraftRow Read(TableEntity row)
    {
        var count = Row.Number(row, PartsColumn);
        if (count < 0) throw new UnreadableRowException($"column {PartsColumn} is no number of parts");
        // Nearly all drafts fit in one column.
        if (count == 1) return new DraftRow(Row.Text(row, FirstColumn), Row.Instant(row, SavedColumn));
        var parts = Enumerable.Range(0, count).Select(part => Row.Text(row, Column(part)));
        return new DraftRow(string.Concat(parts), Row.Instant(row, SavedColumn));
    }

    private static string Column(int part) => part == 0 ? FirstColumn : $"text{part}";
}
