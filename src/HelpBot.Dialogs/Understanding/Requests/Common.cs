using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>Whether what is told beside one request holds for all: "allebei om 2 uur", "steeds een uur", or set off by a comma at the end.</summary>
internal static class Common
{
    private const int Near = 3;

    public static bool Holds(Message message, Mark mark) =>
        Enumerable.Range(mark.From - Near, Near + (mark.Until - mark.From) + Near).Any(at => IsForAll(message[at]))
        || (message.BreakBefore(mark.From) is Break.Comma or Break.Clause && mark.From > 0 && IsAtEnd(message, mark));

    private static bool IsForAll(string word) => word is "allebei" or "beide" or "beiden" or "allemaal" or "alle" or "alles" or "steeds" or "telkens" or "both" or "each" or "all";

    /// <summary>Nothing but other parts set off by commas follows.</summary>
    private static bool IsAtEnd(Message message, Mark mark) =>
        mark.Until >= message.Count || message.BreakBefore(mark.Until) is Break.Comma or Break.Clause or Break.Sentence;
}
