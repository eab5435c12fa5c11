using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Tests.Understanding.What;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("boodschapen", "boodschappen")]
    [InlineData("boodschppen", "boodschappen")]
    [InlineData("wandele", "wandelen")]
    [InlineData("wandleen", "wandelen")]
    [InlineData("huisats", "huisarts")]
    [InlineData("zieknhuis", "ziekenhuis")]
    [InlineData("ziekehuis", "ziekenhuis")]
    [InlineData("rumikub", "rummikub")]
    [InlineData("stofzuige", "stofzuigen")]
    [InlineData("spelltje", "spelletje")]
    [InlineData("koffiedrinke", "koffiedrinken")]
    [InlineData("telefon", "telefoon")]
    [InlineData("buurhuis", "buurthuis")]
    [InlineData("groceris", "groceries")]
    [InlineData("appointmnt", "appointment")]
    [InlineData("klaverjasen", "klaverjassen")]
    [InlineData("fysioterapeut", "fysiotherapeut")]
    [InlineData("mantelsorger", "mantelzorger")]
    [InlineData("wheelchiar", "wheelchair")]
    [InlineData("desember", "december")]
    public void A_misspelled_word_that_matters_is_mended(string typed, string word) => Assert.Equal(word, Message.Of(typed)[0]);

    [Theory]
    [InlineData("tussen houden kopen tables letter beter zorgen honderd bridge marge haren hopen gouden weten zwemmen gouda")]
    [InlineData("ze zou het fijn vinden als er iemand langs komt want haar dochter woont ver weg en ze voelt zich vaak alleen")]
    [InlineData("he would love some company because his family lives abroad and the evenings feel long")]
    [InlineData("mevrouw is heel vriendelijk en vertelt graag over haar kleinkinderen en de oorlog")]
    public void Words_that_are_right_stay_as_they_are(string text) => Assert.Equal(text, string.Join(' ', Message.Of(text).Tokens.Select(token => token.Word)));
}
