using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Outbox;

/// <summary>A stored reason to look at a request.</summary>
/// <param name="Key">Its key in the team's partition: time, request, version and number, in that order.</param>
/// <param name="Mark">What the store has to find unchanged when the row is written again.</param>
/// <param name="Request">The request to look at.</param>
/// <param name="Version">The version of the request that gave the reason.</param>
/// <param name="FollowUp">What to look for.</param>
/// <param name="Attempts">How often a call that creates was begun for it.</param>
/// <param name="NextTry">Not before this instant; later than the time in the key once it was postponed.</param>
internal sealed record DueRow(
    string Key, string Mark, RequestId Request, int Version, FollowUp FollowUp, int Attempts, DateTimeOffset NextTry)
{
    /// <summary>A next try that time alone never brings: someone has to speak first.</summary>
    public static DateTimeOffset Never { get; } = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether it is about something that people should read since its time, and not about a later look.</summary>
    public bool IsPost => FollowUp is LookAtCards or SendNote or TellDragging;

    /// <summary>For whom it waits. Whoever of them comes back brings it forward.</summary>
    public Awaited Awaits { get; init; }
}
