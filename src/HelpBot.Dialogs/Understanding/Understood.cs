namespace HelpBot.Dialogs.Understanding;

/// <summary>What a sentence tells.</summary>
/// <param name="Safe">The sentence without personal data, and what was found in it.</param>
/// <param name="Requests">The requests in it, in their order; none in an emergency.</param>
public sealed record Understood(Safety.SafeText Safe, IReadOnlyList<UnderstoodRequest> Requests)
{
    /// <summary>Whether the sentence only asks for what students may not do.</summary>
    public bool IsOutOfScope => Requests.Count == 0 && Safe.OutOfScope.Count > 0;
}
