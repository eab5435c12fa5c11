using HelpBot.Dialogs.Intake.Understanding;

namespace HelpBot.Dialogs.Tests.Understanding;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("een", 1)]
    [InlineData("één student", 1)]
    [InlineData("2 studenten", 2)]
    [InlineData("het worden er twee", 2)]
    [InlineData("een stuk of 3", 3)]
    [InlineData("one", 1)]
    [InlineData("a student", 1)]
    [InlineData("four students please", 4)]
    [InlineData("12", 12)]
    public void One_number_in_a_message_is_read(string text, int number) => Assert.Equal(number, NumberWords.Only(text));

    [Theory]
    [InlineData("")]
    [InlineData("een paar")]
    [InlineData("a couple")]
    [InlineData("1 of 2")]
    [InlineData("veel")]
    [InlineData("99999999999999999999")]
    public void None_two_or_a_vague_number_is_none(string text) => Assert.Null(NumberWords.Only(text));
}
