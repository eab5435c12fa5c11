using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Understanding;

/// <summary>The language of a sentence of which nobody told it, by its smallest words.</summary>
public static class LanguageGuess
{
    private static readonly HashSet<string> Dutch =
    [
        "de", "het", "een", "en", "van", "voor", "met", "naar", "bij", "niet", "iemand", "graag", "kan", "wil", "op", "om", "uur", "morgen", "ik", "zij", "haar", "hij",
        "mevrouw", "meneer", "samen", "elke", "volgende", "half", "boodschappen", "wandelen", "maar", "ook", "nog", "even", "er", "die", "dat", "te",
    ];

    private static readonly HashSet<string> English =
    [
        "the", "a", "an", "and", "of", "for", "with", "to", "at", "not", "someone", "somebody", "please", "can", "could", "wants", "on", "tomorrow", "i", "she", "he", "her", "him",
        "mrs", "together", "every", "next", "past", "shopping", "walk", "but", "also", "about", "from", "until", "pm", "need", "needs",
    ];

    /// <summary>English when its words are; Dutch else.</summary>
    public static Language Of(string text)
    {
        var tokens = Message.Of(text).Tokens;
        return tokens.Count(token => English.Contains(token.Typed)) > tokens.Count(token => Dutch.Contains(token.Typed)) ? Language.English : Language.Dutch;
    }
}
