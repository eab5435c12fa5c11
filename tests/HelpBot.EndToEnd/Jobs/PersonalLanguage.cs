using System.Globalization;
using HelpBot.Dialogs.Texts;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>The language in which Anna's chat goes on. All jobs share that chat, so each leaves it in Dutch.</summary>
internal static class PersonalLanguage
{
    /// <summary>Makes HelpBot speak a language, and gives its texts.</summary>
    public static async Task<Wording> Speak(PlaygroundPage page, Language language)
    {
        var say = Wording.In(language);
        if (language == Language.English) await Ask(page, "English please", language);
        return say;
    }

    /// <summary>Back to Dutch.</summary>
    public static async Task Leave(PlaygroundPage page, Language language)
    {
        await page.OpenPersonalChat();
        if (language == Language.English) await Ask(page, "Nederlands graag", Language.Dutch);
    }

    /// <summary>How a language writes days.</summary>
    public static CultureInfo Of(Language language) => CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl-NL" : "en-GB");

    private static async Task Ask(PlaygroundPage page, string words, Language language)
    {
        await page.Say(words);
        await page.BotSays(Wording.In(language)["language.changed"]);
    }
}
