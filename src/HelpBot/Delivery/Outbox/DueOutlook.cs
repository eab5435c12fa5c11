namespace HelpBot.Delivery.Outbox;

/// <summary>What the due rows of a team ask of time.</summary>
/// <param name="Next">When the next row is due, or null when there is none that time brings.</param>
/// <param name="Oldest">
/// Since when the oldest post that waits for nobody but us is to be sent, however often it was put off; null when there is none.
/// </param>
internal readonly record struct DueOutlook(DateTimeOffset? Next, DateTimeOffset? Oldest);
