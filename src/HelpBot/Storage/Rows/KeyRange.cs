using Azure.Data.Tables;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Storage.Rows;

/// <summary>A range of row keys of one partition.</summary>
/// <param name="From">The first key, included.</param>
/// <param name="Until">The end, excluded.</param>
internal readonly record struct KeyRange(string From, string Until)
{
    /// <summary>Every request that has not ended, by start.</summary>
    public static KeyRange Live { get; } = Kind("live");

    /// <summary>Every due row, by time.</summary>
    public static KeyRange Due { get; } = Kind("due");

    /// <summary>Every key of a command that took effect.</summary>
    public static KeyRange Seen { get; } = Kind("seen");

    /// <summary>Every alarm that is kept.</summary>
    public static KeyRange Alarms { get; } = Kind("alarm");

    /// <summary>The cards of a request.</summary>
    public static KeyRange CardsOf(RequestId request) => Kind($"card|{KeyText.Required(request.Value)}");

    /// <summary>The lines of log of a request.</summary>
    public static KeyRange LogOf(RequestId request) => Kind($"log|{KeyText.Required(request.Value)}");

    /// <summary>The filter of a query for this range of a partition.</summary>
    public string In(string partition) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {From} and RowKey lt {Until}");

    // '}' is the character after '|'.
    private static KeyRange Kind(string kind) => new($"{kind}|", $"{kind}}}");
}
