using HelpBot.Requests.Alarms;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Alarms;

/// <summary>
/// Alarms, each stored together with the notes that follow. A store that cannot be reached surfaces as
/// <see cref="LedgerUnavailableException"/>.
/// </summary>
internal interface IAlarmStore
{
    /// <summary>Stores an alarm that is new; one that is there already, with what follows from it, is left as it is.</summary>
    /// <exception cref="LedgerUnavailableException">It may or may not be stored.</exception>
    Task RaiseAsync(Alarm alarm, IReadOnlyList<FollowUp> followUps, CancellationToken cancellation);

    /// <summary>An alarm; null when there is none.</summary>
    Task<Versioned<Alarm>?> FindAsync(TeamId team, RequestId alarm, CancellationToken cancellation);

    /// <summary>All alarms of a team that are kept.</summary>
    Task<IReadOnlyList<Versioned<Alarm>>> ListAsync(TeamId team, CancellationToken cancellation);

    /// <summary>Stores that somebody took an alarm on.</summary>
    /// <param name="answered">The alarm as it is now, with the mark that was read.</param>
    /// <param name="followUps">What follows.</param>
    /// <param name="cancellation">Ends the waiting before it is written.</param>
    /// <returns>Whether it is stored; false when someone else was first.</returns>
    Task<bool> AnswerAsync(Versioned<Alarm> answered, IReadOnlyList<FollowUp> followUps, CancellationToken cancellation);

    /// <summary>Forgets alarms of before an instant; a bounded number a call.</summary>
    /// <returns>Whether there may be more.</returns>
    Task<bool> SweepAsync(TeamId team, DateTimeOffset olderThan, CancellationToken cancellation);
}
