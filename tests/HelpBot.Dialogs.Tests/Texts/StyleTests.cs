using System.Text.RegularExpressions;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Texts;

/// <summary>How HelpBot talks: B1, short, no abbreviations, 24-hour times as people write them (domain.md part 6).</summary>
public sealed partial class StyleTests
{
    private const int LongestSentence = 15;

    [GeneratedRegex(@"(?<=[.?!])\s")]
    private static partial Regex Ends { get; }

    [GeneratedRegex(@"\b(cliënt|client|zorgvrager|patiënt|patient)", RegexOptions.IgnoreCase)]
    private static partial Regex NotAResident { get; }

    [GeneratedRegex(@"\b[0-9]+ ?u(ur)?\b(?<! uur)|\b[0-9]{1,2}:[0-9]{2}\b|\b[0-9]{1,2}h\b")]
    private static partial Regex NotADutchTime { get; }

    [GeneratedRegex(@"\b[0-9]{1,2}\.[0-9]{2}\b|\b[0-9]+ ?(am|pm)\b|\b[0-9]+h(rs?)?\b")]
    private static partial Regex NotAnEnglishTime { get; }

    [GeneratedRegex(@"\b(bijv|bv|evt|d\.w\.z|i\.v\.m|m\.b\.t|o\.a|t\.a\.v|tel|nr|min|incl|max|e\.g|i\.e|etc|enz|approx|info|mw|dhr)\.?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation { get; }

    public static TheoryData<Language> Languages => [Language.Dutch, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_is_longer_than_fifteen_words(Language language) => None(
        language, text => Ends.Split(text).Any(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > LongestSentence));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_resident_is_never_called_anything_else(Language language) => None(language, NotAResident.IsMatch);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Times_are_written_as_people_write_them(Language language) =>
        None(language, language == Language.Dutch ? NotADutchTime.IsMatch : NotAnEnglishTime.IsMatch);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_abbreviated(Language language) => None(language, Abbreviation.IsMatch);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Errors_and_refusals_are_sentences(Language language)
    {
        var wrong = Wording.In(language).Keys
            .Where(key => key.StartsWith("refusal.", StringComparison.Ordinal) || key.StartsWith("intake.wrong.", StringComparison.Ordinal) || key.StartsWith("problem.", StringComparison.Ordinal))
            .Where(key => Wording.In(language)[key] is var text && !(text.EndsWith('.') || text.EndsWith('?')));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Buttons_are_short()
    {
        var wordy = Given.Languages.Select(Wording.In).SelectMany(say =>
            say.Keys.Where(key => key.StartsWith("button.", StringComparison.Ordinal)).Select(key => say[key]).Where(text => text.Split(' ').Length > 4));

        Assert.Empty(wordy);
    }

    [Fact]
    public void Pictograms_are_the_same_in_both_languages()
    {
        var (dutch, english) = (Wording.In(Language.Dutch), Wording.In(Language.English));

        Assert.DoesNotContain(dutch.Keys, key => Pictures(dutch[key]) != Pictures(english[key]));
    }

    private static string Pictures(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0x2100));

    private static void None(Language language, Func<string, bool> isWrong)
    {
        var say = Wording.In(language);
        Assert.Empty(say.Keys.Where(key => isWrong(say[key])).Select(key => $"{key}: {say[key]}"));
    }
}
