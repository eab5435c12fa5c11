namespace HelpBot.Storage;

/// <summary>What storage reports: keys, ids and codes only. Event ids 2000 to 2099.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(2000, LogLevel.Information, "The tables are there (prefix '{Prefix}').")]
    public static partial void TablesAreThere(this ILogger log, string prefix);

    [LoggerMessage(2001, LogLevel.Error, "The tables could not be created; trying again.")]
    public static partial void TablesNotCreated(this ILogger log, Exception failure);

    [LoggerMessage(2002, LogLevel.Error, "Row {Row} of {Partition} cannot be read: {Why}")]
    public static partial void RowUnreadable(this ILogger log, string partition, string row, string why);

    [LoggerMessage(2003, LogLevel.Error, "A transaction on request {Request} of {Team}, version {Version}, failed on row {Row} with {Status} {Code}: this is a bug.")]
    public static partial void TransactionBroken(
        this ILogger log, string request, string team, int version, string row, int status, string? code, Exception failure);

    [LoggerMessage(2004, LogLevel.Warning, "The outcome of a transaction on request {Request} of {Team}, version {Version}, is unknown.")]
    public static partial void TransactionUnknown(this ILogger log, string request, string team, int version, Exception failure);

    [LoggerMessage(2005, LogLevel.Warning, "The lease of {Team} could not be given up; it ends by itself.")]
    public static partial void LeaseNotReleased(this ILogger log, string team);
}
