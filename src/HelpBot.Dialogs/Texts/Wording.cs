using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Texts;

/// <summary>Everything HelpBot says, in one language. The texts are in the resource files beside this one.</summary>
public sealed class Wording
{
    private static readonly ResourceManager Resources = new(typeof(Wording));
    private static readonly Wording Dutch = new(Language.Dutch, "nl-NL", CultureInfo.InvariantCulture);
    private static readonly Wording English = new(Language.English, "en-GB", CultureInfo.GetCultureInfo("en"));

    private readonly FrozenDictionary<string, string> _texts;

    private Wording(Language language, string culture, CultureInfo resources)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(culture);
        _texts = Resources.GetResourceSet(resources, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The names of days and months.</summary>
    public CultureInfo Culture { get; }

    /// <summary>All keys, for tests.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text under a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] =>
        _texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No text '{key}' in {Language}.");

    /// <summary>The wording of a language.</summary>
    public static Wording In(Language language) => language == Language.English ? English : Dutch;

    /// <summary>The text under a key with its named places filled in: <c>{name}</c>.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> places)
    {
        var text = this[key];
        foreach (var (name, value) in places)
            text = text.Replace($"{{{name}}}", Convert.ToString(value, Culture), StringComparison.Ordinal);
        return text;
    }
}
