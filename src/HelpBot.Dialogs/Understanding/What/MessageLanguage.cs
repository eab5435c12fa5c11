using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>The language a message is written in, by its small words.</summary>
internal static class MessageLanguage
{
    private static readonly FrozenSet<string> Dutch = FrozenSet.Create(
        "de", "het", "een", "en", "van", "naar", "voor", "met", "om", "bij", "op", "mevrouw", "meneer", "graag", "iemand", "kan", "wil", "heeft", "uur", "samen", "doen", "even", "ze", "zij", "hij", "niet", "er", "die");

    private static readonly FrozenSet<string> English = FrozenSet.Create(
        "the", "a", "and", "of", "to", "for", "with", "at", "on", "mrs", "mr", "please", "someone", "can", "needs", "has", "pm", "hour", "together", "she", "he", "not", "there", "her", "his", "who", "would", "like");

    /// <summary>The language with more of them, or else that of who says it.</summary>
    public static Language Of(Message message, Language speaker)
    {
        var more = 0;
        foreach (var token in message.Tokens)
        {
            if (Dutch.Contains(token.Word)) more++;
            if (English.Contains(token.Word)) more--;
        }

        return more == 0 ? speaker : more > 0 ? Language.Dutch : Language.English;
    }
}
