using HelpBot.Dialogs.Understanding;

namespace HelpBot.Dialogs.Tests.Understanding;

public sealed class YesNoWordsTests
{
    [Theory]
    [InlineData("ja", true)]
    [InlineData("Ja hoor!", true)]
    [InlineData("ja, nog vorige week", true)]
    [InlineData("jazeker", true)]
    [InlineData("klopt", true)]
    [InlineData("is goed", true)]
    [InlineData("yes", true)]
    [InlineData("yep, she agrees", true)]
    [InlineData("y", true)]
    [InlineData("nee", false)]
    [InlineData("nee hoor", false)]
    [InlineData("nog niet", false)]
    [InlineData("niet goed", false)]
    [InlineData("de bewoner weet het niet", false)]
    [InlineData("no", false)]
    [InlineData("not yet", false)]
    [InlineData("n", false)]
    public void Yes_and_no_are_read(string text, bool yes) => Assert.Equal(yes, YesNoWords.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("misschien")]
    [InlineData("ja en nee")]
    [InlineData("ja maar mevrouw wil het niet")]
    [InlineData("weet ik niet")]
    [InlineData("I don't know")]
    [InlineData("not sure")]
    [InlineData("no problem")]
    [InlineData("geen idee")]
    [InlineData("nog vorige week")]
    [InlineData("blauw")]
    public void Doubt_is_no_answer(string text) => Assert.Null(YesNoWords.Read(text));
}
