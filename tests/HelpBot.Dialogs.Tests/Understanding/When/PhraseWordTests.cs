using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>The mending of spelling may not change a word that a phrase about when needs.</summary>
public sealed class PhraseWordTests
{
    [Fact]
    public void Every_word_of_the_phrases_reaches_them_as_it_is_written()
    {
        var words = PhraseTable.Load("When.phrases.txt").Words.Distinct().Where(word => char.IsLetter(word[0])).ToList();

        Assert.True(words.Count > 300);
        Assert.Equal([], words.Where(word => Message.Of(word)[0] != word));
    }
}
