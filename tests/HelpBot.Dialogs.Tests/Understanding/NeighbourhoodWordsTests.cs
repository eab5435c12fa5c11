using HelpBot.Dialogs.Intake.Understanding;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Understanding;

public sealed class NeighbourhoodWordsTests
{
    [Theory]
    [InlineData("Holy-Noord", "Holy-Noord")]
    [InlineData("holy noord", "Holy-Noord")]
    [InlineData("HOLYNOORD", "Holy-Noord")]
    [InlineData("holy nord", "Holy-Noord")]
    [InlineData("in Holy-Zuid graag", "Holy-Zuid")]
    [InlineData("op de westweik", "Westwijk")]
    [InlineData("Westwijk", "Westwijk")]
    [InlineData("bewoner in Ambacht", "Ambacht")]
    [InlineData("babberspoler", "Babberspolder")]
    [InlineData("vettenoordse polder", "Vettenoordse Polder")]
    [InlineData("centrum", "Centrum")]
    [InlineData("3137", "Holy-Noord")]
    [InlineData("3137AB", "Holy-Noord")]
    [InlineData("3132 xy", "Westwijk")]
    [InlineData("Hóly-Noórd", "Holy-Noord")]
    public void A_name_a_slip_or_a_postcode_is_that_neighbourhood(string text, string name) =>
        Assert.Equal(name, NeighbourhoodWords.Read(text, Given.Team)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("holy")]
    [InlineData("noord")]
    [InlineData("de wijk")]
    [InlineData("Schiedam")]
    [InlineData("9999")]
    [InlineData("van Westwijk naar Ambacht")]
    [InlineData("3137 of 3132")]
    public void What_names_none_or_two_is_none(string text) => Assert.Null(NeighbourhoodWords.Read(text, Given.Team));

    [Fact]
    public void A_short_name_is_only_read_as_it_is_written()
    {
        var team = Given.Team with { Neighbourhoods = [new("Oost", "3130"), new("Oost-Dorp", "3129")] };

        Assert.Null(NeighbourhoodWords.Read("samen post lezen", team));
        Assert.Equal("Oost", NeighbourhoodWords.Read("in Oost", team)?.Name);
        Assert.Equal("Oost-Dorp", NeighbourhoodWords.Read("in Oost-Dorp", team)?.Name);
    }
}
