using System.Text.Json;
using HelpBot.Dialogs.Safety;

namespace HelpBot.Dialogs.Tests.Safety;

public sealed class SafetyCheckTests
{
    [Theory]
    [InlineData("emergency")]
    [InlineData("care")]
    [InlineData("money")]
    [InlineData("other")]
    public void What_students_may_not_do_is_found_with_its_kind(string kind) =>
        AssertNone(SafetyCases.Of(kind).Where(text => SafetyCases.Read(text).OutOfScope.All(one => SafetyCases.Code(one.Kind) != kind)));

    [Fact]
    public void Personal_data_is_taken_out_with_its_kind_and_the_rest_reads_well() =>
        AssertNone(SafetyCases.Of("personal").Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(row =>
        {
            var safe = SafetyCases.Read(row[1]);
            return safe.Text != row[2] || !safe.Removed.Select(SafetyCases.Code).Order().SequenceEqual(row[0].Split(',').Order());
        }).Select(row => row[1]));

    [Theory]
    [InlineData("harmless.txt")]
    [InlineData("harmless.en.txt")]
    public void Harmless_sentences_that_others_wrote_stay_as_they_are(string list) =>
        AssertNone(SafetyCases.OfCorpus(list).Where(IsTouched));

    [Fact]
    public void Harmless_sentences_stay_as_they_are() => AssertNone(SafetyCases.Of("harmless").Where(IsTouched));

    [Fact]
    public void Dangerous_sentences_that_others_wrote_are_found() =>
        AssertNone(SafetyCases.OfCorpus("dangerous.jsonl").Where(line =>
        {
            var row = JsonDocument.Parse(line).RootElement;
            var safe = SafetyCases.Read(row.GetProperty("text").GetString()!);
            var isKind = !row.TryGetProperty("kind", out var kind) || safe.OutOfScope.Any(one => SafetyCases.Code(one.Kind) == kind.GetString());
            return !isKind || (row.TryGetProperty("removed", out var removed)
                && removed.EnumerateArray().Any(one => safe.Removed.All(found => SafetyCases.Code(found) != one.GetString())));
        }));

    [Fact]
    public void A_permitted_part_stays_beside_what_is_refused()
    {
        var safe = SafetyCases.Read("morgen samen boodschappen en haar steunkousen aantrekken");

        var care = Assert.Single(safe.OutOfScope);
        Assert.Equal(ScopeKind.Care, care.Kind);
        Assert.Equal("steunkousen aantrekken", safe.Text.Substring(care.Start, care.Length));
    }

    [Fact]
    public void An_emergency_stands_first()
    {
        var safe = SafetyCases.Read("medicijnen geven en geld pinnen, nee wacht, ze reageert niet meer!");

        Assert.True(safe.IsEmergency);
        Assert.Equal(ScopeKind.Emergency, safe.OutOfScope[0].Kind);
    }

    [Fact]
    public void Address_and_phone_go_to_the_private_part_as_typed()
    {
        var safe = SafetyCases.Read("wandelen met mevrouw Jansen, Dorpsstraat 12a, 3137 AB Vlaardingen, tel. 06-12345678");

        Assert.Equal("wandelen met mevrouw", safe.Text);
        Assert.Equal(("Dorpsstraat 12a, 3137 AB Vlaardingen", "06-12345678", "3137"), (safe.Address, safe.Phone, safe.PostcodeArea));
        Assert.Equal(nameof(SafeText), $"{safe}");
    }

    [Fact]
    public void Four_digits_alone_are_a_neighbourhood_and_no_address() =>
        Assert.Equal(("wandelen in 3137", null), (SafetyCases.Read("wandelen in 3137").Text, SafetyCases.Read("wandelen in 3137").Address));

    [Theory]
    [InlineData("hij is slechthorend", PracticalHint.HearsBadly)]
    [InlineData("she is deaf", PracticalHint.HearsBadly)]
    [InlineData("mevrouw is blind", PracticalHint.SeesBadly)]
    [InlineData("meneer heeft parkinson", PracticalHint.WalksBadly)]
    public void A_word_about_health_leaves_a_practical_hint(string text, PracticalHint hint) => Assert.Equal([hint], SafetyCases.Read(text).Hints);

    // All that are wrong are named, not only the first.
    private static void AssertNone(IEnumerable<string> wrong) => Assert.Equal("", string.Join('\n', wrong));

    private static bool IsTouched(string text)
    {
        var safe = SafetyCases.Read(text);
        return safe.Text != text || safe.Removed.Count > 0 || safe.OutOfScope.Count > 0;
    }
}
