using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Home;

/// <summary>Whole messages that ask for something, in Dutch and English (domain.md part 6, sample utterances).</summary>
public static class WishWords
{
    private static readonly FrozenDictionary<string, Wish> Phrases = new (Wish Wish, string[] Phrases)[]
    {
        (Wish.NewRequest, ["nieuwe hulpvraag", "nieuw", "hulpvraag", "nieuwe vraag", "new request", "new", "request"]),
        (Wish.MyRequests, ["mijn vragen", "mijn hulpvragen", "wat heb ik lopen", "my requests"]),
        (Wish.MyTasks, ["mijn taken", "my tasks"]),
        (Wish.OpenTasks, ["open taken", "open taak", "wat kan ik doen", "is er nog iets", "open tasks", "tasks"]),
        (Wish.Review, ["overzicht", "wat staat open", "review", "unclaimed"]),
        (Wish.WhoIsWhere, ["wie is waar", "waar is iedereen", "who is where"]),
        (Wish.Arrived, ["ik ben er", "ik ben er nu", "aangekomen", "i am here", "i m here", "im here", "arrived"]),
        (Wish.CannotCome,
        [
            "ik kan niet", "ik kan toch niet", "ik ben ziek", "ziek", "ik kan niet komen", "kan iemand ruilen", "ruilen",
            "i cannot come", "i can t make it", "i cant make it", "i cannot make it", "i am ill", "i m ill", "i am sick", "i m sick", "im sick",
        ]),
        (Wish.Help, ["hulp", "help", "wat kun je", "wat kan je", "what can you do"]),
        (Wish.Dutch, ["nederlands", "nederlands graag", "in het nederlands", "dutch", "dutch please"]),
        (Wish.English, ["english", "english please", "engels", "engels graag", "in english"]),
        (Wish.Hello, ["hallo", "hoi", "hey", "hi", "hello", "goedemorgen", "goedemiddag", "start", "good morning", "good afternoon"]),
    }.SelectMany(row => row.Phrases.Select(phrase => (phrase, row.Wish))).ToFrozenDictionary(row => row.phrase, row => row.Wish);

    /// <summary>What a message asks for, or null when it is something else.</summary>
    public static Wish? Read(string text) => Phrases.TryGetValue(Message.Of(text).Plain, out var wish) ? wish : null;
}
