using HelpBot.Requests.Desk;

namespace HelpBot.Intake;

/// <summary>The open draft of a person in a conversation (table <c>Drafts</c>). Holds personal data: never logged.</summary>
internal interface IDraftStore
{
    /// <summary>The stored text of the draft with its mark; a null value with a null mark when there is none or it is older than a day.</summary>
    Task<Versioned<string?>> LoadAsync(DraftKey key, CancellationToken cancellation);

    /// <summary>Writes the draft if it is unchanged since it was read; a null text deletes it. False when someone else wrote first.</summary>
    Task<bool> SaveAsync(DraftKey key, Versioned<string?> draft, CancellationToken cancellation);

    /// <summary>Deletes drafts that nobody went on with for a day; they hold personal data. At most so many at a time.</summary>
    /// <returns>How many were found.</returns>
    Task<int> ForgetOldAsync(int atMost, CancellationToken cancellation);
}
