using HelpBot.Dialogs.Intake.Understanding;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Catalogue;

namespace HelpBot.Dialogs.Tests.Understanding;

public sealed class TaskWordsTests
{
    [Theory]
    [InlineData("boodschappen", "SHOP")]
    [InlineData("kan imand morge midag ff boodschapen doen", "SHOP")]
    [InlineData("naar de supermarkt", "SHOP")]
    [InlineData("Grocery trip with Mrs B", "SHOP")]
    [InlineData("koffie drinken", "GAME")]
    [InlineData("een spelletje", "GAME")]
    [InlineData("iemand om te rummikubben", "GAME")]
    [InlineData("a game of cards", "GAME")]
    [InlineData("koffie drinken, er is een hond", "GAME")]
    [InlineData("samen wandelen", "WALK")]
    [InlineData("een ommetje", "WALK")]
    [InlineData("go for a walk", "WALK")]
    [InlineData("stofzuigen", "HOME")]
    [InlineData("licht huishoudelijk werk", "HOME")]
    [InlineData("koken", "COOK")]
    [InlineData("meegaan naar de huisarts", "DOCTOR")]
    [InlineData("wandelen naar het ziekenhuis", "DOCTOR")]
    [InlineData("hospital appointment", "DOCTOR")]
    [InlineData("naar het buurthuis", "MEET")]
    [InlineData("helpen bij de bingo", "GROUP")]
    [InlineData("hulp met de tablet", "PHONE")]
    [InlineData("brieven lezen", "LETTER")]
    [InlineData("hond uitlaten", "PET")]
    [InlineData("met de hond wandelen", "PET")]
    [InlineData("Walk the dog", "PET")]
    [InlineData("hond", "PET")]
    [InlineData("klusje in de tuin", "GARDEN")]
    [InlineData("de mantelzorger is weg", "RELIEF")]
    public void Words_tell_the_kind_of_help(string text, string code) => Assert.Equal(code, TaskWords.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("morgen om 2")]
    [InlineData("mevrouw Jansen")]
    [InlineData("iets heel anders")]
    public void Other_words_tell_none(string text) => Assert.Null(TaskWords.Read(text));

    [Fact]
    public void Every_kind_of_help_can_be_typed_as_its_button_says()
    {
        var missed =
            from language in Given.Languages
            from type in TaskCatalogue.All
            let name = Wording.In(language)[$"task.{type.Code}"]
            where TaskWords.Read(name) != type.Code
            select $"{name} is {TaskWords.Read(name)}, not {type.Code}";

        Assert.Empty(missed);
    }
}
