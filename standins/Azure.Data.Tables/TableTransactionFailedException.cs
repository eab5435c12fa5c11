using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction that the service refused as a whole, with the action that made it do so.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    /// <summary>Takes over status, error code and message of the failed action.</summary>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            Present(requestFailedException).Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException) =>
        FailedTransactionActionIndex = IndexIn(requestFailedException.Message);

    /// <summary>
    /// The position of that action in the submitted list, from zero; null when the service names none. The service
    /// puts it in front of its message: <c>3:The specified entity already exists.</c>
    /// </summary>
    public int? FailedTransactionActionIndex { get; }

    private static RequestFailedException Present(RequestFailedException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception;
    }

    private static int? IndexIn(string message)
    {
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
