using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Requests.Catalogue;

namespace HelpBot.Dialogs.Tests.Understanding.What;

public sealed class TaskTests
{
    private const int WaysOfEach = 40;

    [Fact]
    public void Each_kind_of_help_is_understood_in_all_ways_of_the_table()
    {
        var ways = Reading.Table("ways.txt");

        Assert.All(TaskCatalogue.All, type => Assert.InRange(ways.Count(way => way.Heading == type.Code), WaysOfEach, int.MaxValue));
        Assert.Empty(ways.Where(way => Reading.Tasks(way.Text) != way.Heading).Select(way => $"{way.Heading} read as {Reading.Tasks(way.Text)}: {way.Text}"));
    }

    [Fact]
    public void Every_kind_of_help_can_be_typed_as_its_button_says()
    {
        var missed =
            from language in Given.Languages
            from type in TaskCatalogue.All
            let name = Wording.In(language)[$"task.{type.Code}"]
            where TaskNames.Read(name) != type.Code
            select $"{name} is {TaskNames.Read(name)}, not {type.Code}";

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("koffie", "GAME")]
    [InlineData("dokter", "DOCTOR")]
    [InlineData("1 brief", "LETTER")]
    [InlineData("lopen", "WALK")]
    [InlineData("eten", "COOK")]
    [InlineData("huis", "HOME")]
    [InlineData("post", "LETTER")]
    [InlineData("de markt", "SHOP")]
    [InlineData("an appointment", "DOCTOR")]
    [InlineData("the dog", "PET")]
    [InlineData("oppas", "RELIEF")]
    [InlineData("a small job", "GARDEN")]
    [InlineData("iets heel anders", null)]
    [InlineData("", null)]
    [InlineData("morgen om 2", null)]
    public void A_bare_word_answers_which_help(string text, string? code) => Assert.Equal(code, TaskNames.Read(text));
}
