using System.Text.RegularExpressions;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Texts;

public sealed partial class KeyTests
{
    private static readonly Wording Dutch = Wording.In(Language.Dutch);
    private static readonly Wording English = Wording.In(Language.English);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Place { get; }

    [Fact]
    public void Every_text_exists_in_both_languages() => Assert.Equal(Dutch.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Both_languages_fill_in_the_same_places() =>
        Assert.DoesNotContain(Dutch.Keys, key => !Places(Dutch[key]).SetEquals(Places(English[key])));

    [Fact]
    public void No_text_is_empty_or_has_loose_spaces() =>
        Assert.DoesNotContain(
        Dutch.Keys, key => Dutch[key].Trim() is "" || Dutch[key] != Dutch[key].Trim() || English[key] != English[key].Trim());

    [Fact]
    public void Every_key_that_the_source_names_exists() => Assert.Empty(SourceTexts.Keys.Except(Dutch.Keys).Order());

    [Fact]
    public void Every_text_is_used() => Assert.Empty(Dutch.Keys.Except(SourceTexts.Keys).Order());

    [Fact]
    public void Every_key_that_is_made_of_parts_is_known_here() => Assert.Empty(SourceTexts.UnknownPrefixes);

    [Fact]
    public void A_text_that_does_not_exist_is_an_error() => Assert.Throws<KeyNotFoundException>(() => Dutch["no.such"]);

    private static HashSet<string> Places(string text) => [.. Place.Matches(text).Select(match => match.Value)];
}
