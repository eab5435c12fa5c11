namespace HelpBot.Dialogs.Safety;

/// <summary>A text that may be understood, stored and logged as codes: without personal data, its dangers known.</summary>
/// <param name="Text">What is left of the text. Everything below that has a place has it in here.</param>
public sealed record SafeText(string Text)
{
    /// <summary>What students may not do; an emergency stands first.</summary>
    public IReadOnlyList<OutOfScope> OutOfScope { get; init; } = [];

    /// <summary>The kinds of personal data that were taken out, each once.</summary>
    public IReadOnlyList<PersonalDataKind> Removed { get; init; } = [];

    /// <summary>What the words about health that were taken out mean for the visit, each once.</summary>
    public IReadOnlyList<PracticalHint> Hints { get; init; } = [];

    /// <summary>Private: the address that was taken out, only for who goes.</summary>
    public string? Address { get; init; }

    /// <summary>Private: the telephone number that was taken out, only for who goes.</summary>
    public string? Phone { get; init; }

    /// <summary>The four digits of the postcode in the address, which may tell the neighbourhood.</summary>
    public string? PostcodeArea { get; init; }

    /// <summary>Whether somebody has to call 112 now.</summary>
    public bool IsEmergency => OutOfScope.Any(one => one.Kind == ScopeKind.Emergency);

    /// <summary>Nothing: private details do not end up in a log by accident.</summary>
    public override string ToString() => nameof(SafeText);
}
