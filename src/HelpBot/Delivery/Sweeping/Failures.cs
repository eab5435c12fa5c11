using HelpBot.Requests.Desk;

namespace HelpBot.Delivery.Sweeping;

/// <summary>Which failures concern one piece of work, and which all of it.</summary>
internal static class Failures
{
    /// <summary>How long a piece of work that failed for an unknown reason is left alone.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether nothing more can be done in this sweep.</summary>
    public static bool EndTheSweep(this Exception failure) =>
        failure is OperationCanceledException or LeaseLostException or LedgerUnavailableException;
}
