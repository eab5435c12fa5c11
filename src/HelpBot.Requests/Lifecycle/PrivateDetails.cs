namespace HelpBot.Requests.Lifecycle;

/// <summary>
/// What only the claimer may see, from claim to erasure (domain.md part 2, rule 4). Never in an event, a card in a
/// channel, a log or a metric; <see cref="ToString"/> tells nothing.
/// </summary>
/// <param name="CallBy">How to address the resident, such as "mevrouw V.".</param>
/// <param name="Address">Where the resident lives.</param>
/// <param name="Phone">How to reach the resident.</param>
public sealed record PrivateDetails(string CallBy, string Address, string Phone)
{
    /// <summary>The longest form of address, in characters.</summary>
    public const int LongestCallBy = 60;

    /// <summary>The longest address, in characters.</summary>
    public const int LongestAddress = 200;

    /// <summary>The longest telephone number, in characters.</summary>
    public const int LongestPhone = 40;

    /// <summary>Nothing: details do not end up in a log by accident.</summary>
    public override string ToString() => nameof(PrivateDetails);
}
