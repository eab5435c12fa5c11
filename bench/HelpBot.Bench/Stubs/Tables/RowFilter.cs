using System.Globalization;
using System.Text.RegularExpressions;

namespace HelpBot.Bench.Stubs.Tables;

/// <summary>A filter of the service, as far as HelpBot uses them: comparisons, or what they are not, with "and" between them.</summary>
internal sealed partial class RowFilter
{
    private readonly List<(bool Not, string Column, string Operation, string Literal)> _terms;

    /// <param name="text">The text of the <c>$filter</c>.</param>
    public RowFilter(string text)
    {
        _terms = [.. Term().Matches(text).Select(
            term => (term.Groups[1].Success, term.Groups[2].Value, term.Groups[3].Value, term.Groups[4].Value))];
        Partition = Key("PartitionKey", "eq");
        From = Key("RowKey", "ge");
    }

    /// <summary>The one partition that is asked for, or null.</summary>
    public string? Partition { get; }

    /// <summary>Where in the partition the range begins, or null.</summary>
    public string? From { get; }

    /// <summary>Whether no row from here on can fit.</summary>
    public bool IsBehind(TableRow row) =>
        Partition is not null && (row.Partition != Partition || (Key("RowKey", "lt") is { } until && string.CompareOrdinal(row.Key, until) >= 0));

    /// <summary>Whether the row fits.</summary>
    public bool Lets(TableRow row) => _terms.TrueForAll(term => Fits(row, term.Column, term.Operation, term.Literal) != term.Not);

    private static bool Fits(TableRow row, string column, string operation, string literal)
    {
        var value = column switch { "PartitionKey" => row.Partition, "RowKey" => row.Key, _ => row.Columns[column]?.ToString() };
        if (value is null) return false;
        var sign = literal.StartsWith("datetime", StringComparison.Ordinal)
            ? Moment(value).CompareTo(Moment(Text(literal["datetime".Length..])))
            : string.CompareOrdinal(value, Text(literal));
        return operation switch
        {
            "eq" => sign == 0, "ge" => sign >= 0, "gt" => sign > 0, "le" => sign <= 0, "lt" => sign < 0,
            _ => throw new NotSupportedException($"The stub does not know {operation}."),
        };
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Text(string literal) => literal[1..^1].Replace("''", "'", StringComparison.Ordinal);

    private string? Key(string column, string operation) =>
        _terms.Where(term => !term.Not && term.Column == column && term.Operation == operation).Select(term => Text(term.Literal)).FirstOrDefault();

    [GeneratedRegex("(not \\()?(\\w+) (eq|ge|gt|le|lt) ((?:datetime)?'(?:[^']|'')*')")]
    private static partial Regex Term();
}
