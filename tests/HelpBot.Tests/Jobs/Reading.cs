using System.Text.Json.Nodes;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>What people read, as plain text.</summary>
internal static class Reading
{
    /// <summary>A text of HelpBot in Dutch; for what is a matter of words, and not of what happens.</summary>
    public static string Dutch(string key) => Wording.In(Language.Dutch)[key];

    /// <summary>The same in English.</summary>
    public static string English(string key) => Wording.In(Language.English)[key];

    /// <summary>The last message in someone's own chat, whole.</summary>
    public static string Reads(this StubPerson person) => $"{person.PersonalChat.Last}";

    /// <summary>The buttons of the last message in someone's own chat.</summary>
    public static IReadOnlyList<string> Buttons(this StubPerson person) => CardText.Buttons(person.PersonalChat.Last.Card!);

    /// <summary>What the answer to a tap says: a card, or a line beside it.</summary>
    public static string Says(this InvokeAnswer answer)
    {
        Assert.True(answer.IsShown, $"Teams would show an error: {answer}");
        return answer.Card is { } card ? CardText.Of(card) : answer.Message!;
    }

    /// <summary>The messages of the bot in someone's own chat that say this.</summary>
    public static int Times(this StubConversation conversation, string text) =>
        conversation.Messages.Count(message => $"{message}".Contains(text, StringComparison.Ordinal));

    /// <summary>The messages that ask this question on its own; the overview has fields for the same.</summary>
    public static int TimesAsked(this StubConversation conversation, string question) => conversation.Messages.Count(message =>
        $"{message}".Contains(question, StringComparison.Ordinal) && !$"{message}".Contains(Dutch("intake.overview"), StringComparison.Ordinal));

    /// <summary>Everything that ever stood in a conversation, edits and text twins too.</summary>
    public static string All(this StubConversation conversation) =>
        string.Join('\n', conversation.History.SelectMany(message => message.Versions).Select(version => version.Json));

    /// <summary>A tap as it goes over the wire, for changing what no card would say.</summary>
    public static JsonObject Data(JsonObject activity) => activity["value"]!["action"]!["data"]!.AsObject();
}
