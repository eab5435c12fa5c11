using AdaptiveCards;
using HelpBot.Dialogs.Texts;

namespace HelpBot.Dialogs.Cards;

/// <summary>Writes a card and, line by line, its text twin, so that the twin says all that the card says.</summary>
internal sealed class CardWriter(Wording say)
{
    private const string Schema = "1.5";
    private const char KeepTogether = '\u00a0';

    private readonly List<AdaptiveElement> _body = [];
    private readonly List<string> _twin = [];
    private List<AdaptiveElement>? _part;

    public CardWriter Title(string text)
    {
        var title = new AdaptiveTextBlock(text) { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Large, Wrap = true };
        // The object model has no member for the style that tells screen readers a heading; the schema has it from 1.5.
        title.AdditionalProperties["style"] = "heading";
        return Add(title, text);
    }

    public CardWriter Strong(string text) => Add(new AdaptiveTextBlock(text) { Weight = AdaptiveTextWeight.Bolder, Wrap = true }, text);

    /// <summary>What was wrong with the field that comes next; the sign tells it to who does not see the colour.</summary>
    public CardWriter Wrong(string text) => Add(
        new AdaptiveTextBlock($"⚠️ {text}") { Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention, Wrap = true }, $"⚠️ {text}");

    public CardWriter Text(string text) => Add(new AdaptiveTextBlock(text) { Wrap = true }, text);

    /// <summary>One more line about what stands right above it.</summary>
    public CardWriter Line(string text) => Add(new AdaptiveTextBlock(text) { Wrap = true, Spacing = AdaptiveSpacing.None }, text);

    public CardWriter Facts(params IEnumerable<(string Label, string Value)> facts)
    {
        var shown = new List<AdaptiveFact>();
        foreach (var (label, value) in facts)
        {
            if (value.Length == 0) continue;
            shown.Add(new AdaptiveFact(label.Replace(' ', KeepTogether), value));
            _twin.Add($"{label}: {value}");
        }

        Target.Add(new AdaptiveFactSet { Facts = shown });
        return this;
    }

    public CardWriter Input(AdaptiveInput input) => Add(input, TwinOf(input));

    public CardWriter Actions(params IEnumerable<AdaptiveAction> actions)
    {
        List<AdaptiveAction> shown = [.. actions];
        return shown.Count == 0 ? this : Add(new AdaptiveActionSet { Actions = shown }, string.Join(" · ", shown.Select(TwinOf)));
    }

    /// <summary>Writes a part that is set off from what stands above it.</summary>
    public CardWriter Part(Action<CardWriter> write)
    {
        var part = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        _body.Add(part);
        _part = part.Items;
        write(this);
        _part = null;
        return this;
    }

    public Post Post(AdaptiveRefresh? refresh = null)
    {
        var twin = string.Join("\n", _twin);
        return new Post(twin, Card(twin, refresh));
    }

    /// <summary>The card alone, to unfold inside another.</summary>
    public AdaptiveCard Card() => Card(null, null);

    private List<AdaptiveElement> Target => _part ?? _body;

    private AdaptiveCard Card(string? twin, AdaptiveRefresh? refresh) => new(new AdaptiveSchemaVersion(Schema))
    {
        Lang = say.Culture.TwoLetterISOLanguageName,
        FallbackText = twin,
        Body = _body,
        Refresh = refresh,
    };

    private CardWriter Add(AdaptiveElement element, string twin)
    {
        Target.Add(element);
        _twin.Add(twin);
        return this;
    }

    private static string TwinOf(AdaptiveAction action) => action is AdaptiveShowCardAction unfold
        ? $"[{action.Title}: {string.Join(" ", unfold.Card.Body.Select(TwinOf).Where(text => text.Length > 0))}]"
        : $"[{action.Title}]";

    private static string TwinOf(AdaptiveElement element) => element switch
    {
        AdaptiveTextBlock text => text.Text,
        AdaptiveChoiceSetInput list => $"{list.Label}: {string.Join(" · ", list.Choices.Select(choice => choice.Title))}",
        AdaptiveToggleInput toggle => $"{toggle.Label}: {toggle.Title}",
        AdaptiveInput input => input.Label,
        AdaptiveActionSet set => string.Join(" ", set.Actions.Select(TwinOf)),
        _ => "",
    };
}
