using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Help that is named to say that it is not asked for: "geen boodschappen", "wandelen hoeft niet".</summary>
internal static class TaskDenial
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Denying = FrozenSet.Create("geen", "niet", "no", "not", "zonder", "without", "dont");

    // "Kan niet meer zelf koken" is why somebody asks for help.
    private static readonly FrozenSet<string> Unable = FrozenSet.Create(
        "kan", "kunnen", "kon", "lukt", "durft", "mag", "can", "could", "cannot", "cant", "able", "dares", "gaat", "redt", "krijgt");

    private static readonly FrozenSet<string> Between = FrozenSet.Create("een", "de", "het", "haar", "zijn", "te", "a", "an", "the", "any", "to", "do", "need", "want");

    /// <summary>Whether the words around a phrase deny it.</summary>
    public static bool IsDenied(Message message, Mark phrase) => IsDeniedBefore(message, phrase.From) || IsNoNeed(message, phrase.From) || IsDeniedAfter(message, phrase.Until);

    private static bool IsDeniedBefore(Message message, int at)
    {
        var before = at - 1;
        while (before >= 0 && at - before < 3 && Between.Contains(message[before])) before--;
        if (before < 0 || !Denying.Contains(message[before]) || message.BreakBefore(at) >= Break.Clause) return false;
        for (var i = before - 1; i >= 0 && before - i <= Reach; i--)
        {
            if (Unable.Contains(message[i])) return false;
            if (message.BreakBefore(i) == Break.Sentence) break;
        }

        return true;
    }

    /// <summary>"No need to go for a walk", "she doesn't want a walk".</summary>
    private static bool IsNoNeed(Message message, int at)
    {
        var before = at - 1;
        while (before > 0 && at - before <= Reach && message.BreakBefore(before + 1) == Break.None && message[before] is "a" or "an" or "the" or "any" or "for" or "to" or "go" or "do" or "of") before--;
        return before > 0 && ((message[before] == "need" && message[before - 1] == "no") || (message[before] is "want" or "need" or "fancy" && message[before - 1] == "doesnt")) && message.BreakBefore(before + 1) == Break.None;
    }

    private static bool IsDeniedAfter(Message message, int at) => message.BreakBefore(at) == Break.None
        && ((message[at] is "hoeft" or "hoeven" && message[at + 1] is "niet" or "dus" or "nu")
            || (message[at] is "is" && message[at + 1] is "niet" or "not" && message[at + 2] is "nodig" or "needed" or "necessary")
            || (message[at] is "niet" or "not" && message[at + 1] is "nodig" or "needed"));
}
