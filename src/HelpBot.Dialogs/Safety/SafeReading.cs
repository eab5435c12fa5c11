using HelpBot.Dialogs.Safety.Health;
using HelpBot.Dialogs.Safety.Names;
using HelpBot.Dialogs.Safety.Numbers;
using HelpBot.Dialogs.Safety.Scope;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety;

/// <summary>
/// Reads and cuts until nothing is found any more, since what is left on both sides of a cut may be a number together. Every
/// round takes something out, so that it ends.
/// </summary>
internal sealed class SafeReading
{
    private readonly IReadOnlyCollection<string> _places;
    private readonly Message? _words;

    // Most texts have nothing of these.
    private SortedSet<PersonalDataKind>? _removed;
    private SortedSet<PracticalHint>? _hints;
    private List<string>? _addresses;
    private IReadOnlyList<OutOfScope> _scopes = [];

    private SafeReading(string text, IReadOnlyCollection<string> places, Message? words)
    {
        Text = text;
        _places = places;
        _words = words;
    }

    public string Text { get; private set; }

    public IReadOnlyList<PersonalDataKind> Removed => _removed is null ? [] : [.. _removed];

    public IReadOnlyList<PracticalHint> Hints => _hints is null ? [] : [.. _hints];

    public IReadOnlyList<OutOfScope> Scopes => _scopes;

    public string? Address => _addresses is null ? null : string.Join(", ", _addresses);

    public string? Phone { get; private set; }

    public string? PostcodeArea { get; private set; }

    public static SafeReading Of(string visible, IReadOnlyCollection<string> places, Message? words = null)
    {
        var reading = new SafeReading(visible, places, words);
        while (reading.CutNumbers() || reading.CutWords()) continue;
        return reading;
    }

    private bool CutNumbers()
    {
        var pieces = NumberReading.In(VisibleText.Plain(Text));
        foreach (var piece in pieces) Keep(piece);
        return Cut(pieces);
    }

    private bool CutWords()
    {
        var plain = VisibleText.Plain(Text);
        var message = _words?.Text == plain ? _words : Message.Of(plain);
        // A name may look like a word that matters, so that what is asked is read without it.
        if (Cut(NameReading.In(message, _places))) return true;
        Found(ScopeReading.In(message));
        var health = HealthReading.In(message, _scopes);
        foreach (var hint in health.Hints) (_hints ??= []).Add(hint);
        return Cut(health.Pieces);
    }

    private bool Cut(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Count > 0) CutOut(pieces);
        return pieces.Count > 0;
    }

    private void CutOut(IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces) (_removed ??= []).Add(piece.Kind);
        var cutting = Cutting.Of(Text, pieces);
        Text = cutting.Text;
        if (_scopes.Count > 0) _scopes = [.. _scopes.Select(one => Moved(one, cutting))];
    }

    private static OutOfScope Moved(OutOfScope one, Cutting cutting)
    {
        var start = cutting.PlaceOf(one.Start);
        return one with { Start = start, Length = Math.Max(0, cutting.PlaceOf(one.Start + one.Length) - start) };
    }

    // What was found before a cut still counts, also when the words that told it are gone.
    private void Found(IReadOnlyList<OutOfScope> now)
    {
        if (now.Count > 0) _scopes = Together(now);
    }

    private IReadOnlyList<OutOfScope> Together(IReadOnlyList<OutOfScope> now) =>
        [.. now.Concat(_scopes.Where(one => !now.Any(other => other.Kind == one.Kind))).OrderBy(one => one.Kind != ScopeKind.Emergency).ThenBy(one => one.Start)];

    private void Keep(Piece piece)
    {
        var typed = Text[piece.Start..piece.End];
        if (piece.Kind == PersonalDataKind.Phone) Phone ??= Announced.Without(typed);
        if (piece.Kind != PersonalDataKind.Address) return;
        (_addresses ??= []).Add(Announced.Without(typed));
        PostcodeArea ??= Addresses.AreaIn(VisibleText.Plain(typed));
    }
}
