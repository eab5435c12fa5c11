using Azure;
using Azure.Identity;

namespace HelpBot.Storage;

/// <summary>What a failed call to the Table service means.</summary>
internal static class StorageFailure
{
    /// <summary>Whether the service, the way to it or the identity failed; anything else is a bug.</summary>
    public static bool IsInfrastructure(Exception failure) => failure switch
    {
        RequestFailedException { Status: 400 or 405 or 413 } => false,
        RequestFailedException or AuthenticationFailedException => true,
        OperationCanceledException or TimeoutException or IOException or HttpRequestException => true,
        AggregateException several => several.InnerExceptions.All(IsInfrastructure),
        _ => false,
    };

    /// <summary>Whether a write that failed so was certainly not stored because the caller may not write or the table is missing.</summary>
    public static bool IsTurnedAway(Exception failure) => failure switch
    {
        AuthenticationFailedException => true,
        RequestFailedException { Status: 401 or 403 } => true,
        RequestFailedException { Status: 404, ErrorCode: "TableNotFound" } => true,
        _ => false,
    };

    /// <summary>Whether someone else wrote or inserted the row first.</summary>
    public static bool IsConflict(Exception failure) =>
        failure is RequestFailedException { Status: 412 } or RequestFailedException { Status: 409, ErrorCode: "EntityAlreadyExists" };

    /// <summary>Whether the row to change is not there.</summary>
    public static bool IsMissing(Exception failure) =>
        failure is RequestFailedException { Status: 404 } && !IsTurnedAway(failure);
}
