using System.Collections.Frozen;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>The names of the months, Dutch and English.</summary>
internal static class Months
{
    private static readonly string[][] Names =
    [
        ["januari", "january", "jan"], ["februari", "february", "feb", "febr"], ["maart", "march", "mrt", "mar"], ["april", "apr"], ["mei", "may"],
        ["juni", "june", "jun"], ["juli", "july", "jul"], ["augustus", "august", "aug"], ["september", "sept", "sep"],
        ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "dec"],
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, i) => names.Select(name => KeyValuePair.Create(name, i + 1))).ToFrozenDictionary();

    /// <summary>The number of the month with this name.</summary>
    public static int? Named(string word) => Numbers.TryGetValue(word, out var month) ? month : null;
}
