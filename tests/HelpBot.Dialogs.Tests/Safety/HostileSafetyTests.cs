using FsCheck;
using FsCheck.Fluent;
using HelpBot.Dialogs.Safety;

namespace HelpBot.Dialogs.Tests.Safety;

/// <summary>Whatever arrives is read without an exception, and what is left holds nothing more that may not be there.</summary>
public sealed class HostileSafetyTests
{
    private static readonly string[] Pieces =
        ["111", "222333", "12345678", "06", "-", ".", "+31", "mevrouw", "de", "Vries", "Jan", "V.", "3137", "AB", "Dorpsstraat", "12", "geb.", "3-4-1941", "code", "is", "@", "x.nl", "NL91",
         "dementie", "heeft", "en", "niet", "medicijnen", "geven", "brand", "geld", "pinnen", "sleutel", "ophalen", ",", "(", ")", "\n", "\u200b", "\u202e", "\ud800", "👵", "１", "①", "é", "e\u0301", "\uE000", "met", "wachtwoord:"];

    [Fact]
    public void Reading_twice_finds_nothing_more_and_every_place_is_in_the_text()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(pieces.Length % 3 == 0 ? "" : " ", pieces))
            .Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var once = SafetyCases.Read(text);
            var twice = SafetyCases.Read(once.Text);
            return twice.Text == once.Text && twice.Removed.Count == 0
                && once.OutOfScope.All(one => one.Start >= 0 && one.Length >= 0 && one.Start + one.Length <= once.Text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void A_sign_that_counts_as_a_letter_hides_no_address() =>
        Assert.Contains(PersonalDataKind.Address, SafetyCases.Read("Spoor\u212Aade 12").Removed);

    [Theory]
    [InlineData("9")]
    [InlineData("1.")]
    [InlineData("06-1 2 ")]
    [InlineData("a@")]
    [InlineData("mevrouw de ")]
    [InlineData("geen medicijnen niet geven ")]
    [InlineData("Dorpsstraat ")]
    [InlineData("code ")]
    public void A_long_text_is_read_in_bounded_time(string piece)
    {
        var before = Environment.TickCount64;

        SafetyCases.Read(string.Concat(Enumerable.Repeat(piece, 5_000)));

        Assert.InRange(Environment.TickCount64 - before, 0, 5_000);
    }
}
