using HelpBot.Dialogs.Safety;

namespace HelpBot.Dialogs.Tests.Safety;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("BSN 111222333 graag", "graag")]
    [InlineData("Mevrouw Jansen, bel 06 12345678, BSN 123456782, bij de kleinzoon", "Mevrouw, bij de kleinzoon")]
    [InlineData("bsn111222333", "")]
    [InlineData("1112.22.333", "")]
    [InlineData("111 222 333 bellen", "bellen")]
    [InlineData("nummer 2 111222333", "nummer 2")]
    [InlineData("111\u200b222333", "")]
    [InlineData("pincode 1234", "")]
    [InlineData("de pin is 1234", "de")]
    [InlineData("code van de deur: 4711", "")]
    [InlineData("deurcode 471100", "")]
    [InlineData("sleutelkluisje 4711", "")]
    [InlineData("4711 is de code", "")]
    [InlineData("wachtwoord is geheim", "")]
    [InlineData("the PIN is 9876", "the")]
    public void A_BSN_or_a_code_is_taken_out_and_said(string text, string left) =>
        Assert.Equal(new CleanText(left, Removed: true, RemovedNumber: true), PersonalData.Clean(text));

    [Theory]
    [InlineData("NL91 ABNA 0417 1643 00 voor geld", "voor geld")]
    [InlineData("NL91ABNA0417164300", "")]
    [InlineData("BE68 5390 0754 7034", "")]
    [InlineData("bel 06 12345678", "bel")]
    [InlineData("bel 0612345678 even", "bel even")]
    [InlineData("bel 06-12 34 56 78", "bel")]
    [InlineData("bel 06/12345678", "bel")]
    [InlineData("bel +31 6 1234 5678", "bel")]
    [InlineData("bel 010 - 123 45 67", "bel")]
    [InlineData("bel 6 12345678", "bel")]
    [InlineData("mail jan.jansen@example.org", "mail")]
    [InlineData("3137 AB", "")]
    [InlineData("woont op 3137ab 12", "woont op")]
    [InlineData("Churchillsingel 483, tweede bel", "tweede bel")]
    [InlineData("mevrouw de Vries heeft een hond", "mevrouw heeft een hond")]
    [InlineData("Mevr. de Vries", "Mevr.")]
    [InlineData("mevr de vries loopt slecht", "mevr loopt slecht")]
    [InlineData("met dhr. P. van der Berg", "met dhr.")]
    [InlineData("mw jansen wacht", "mw wacht")]
    [InlineData("mevrouw Jansen-de Vries", "mevrouw")]
    [InlineData("de heer Bakker", "de heer")]
    [InlineData("met Mrs B naar buiten", "met Mrs naar buiten")]
    [InlineData("Mr. Smith likes tea", "Mr. likes tea")]
    [InlineData("fam. Yılmaz", "fam.")]
    public void Other_personal_data_is_taken_out(string text, string left) =>
        Assert.Equal(new CleanText(left, Removed: true, RemovedNumber: false), PersonalData.Clean(text));

    [Fact]
    public void A_number_that_fails_the_eleven_test_is_no_BSN() =>
        Assert.False(PersonalData.Clean("111222334").Removed);

    [Fact]
    public void Signs_that_turn_the_reading_direction_do_not_survive() =>
        Assert.Equal("rollator mee", PersonalData.Clean("rollator\u202e \u200fmee\0").Text);

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        var once = PersonalData.Clean("mevrouw de Vries, 06 12345678, 3137 AB, BSN 111222333, rollator mee").Text;

        Assert.Equal(once, PersonalData.Clean(once).Text);
        Assert.Contains("rollator mee", once, StringComparison.Ordinal);
    }
}
