using System.Globalization;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.What;

namespace HelpBot.Dialogs.Intake;

/// <summary>A number as the answer to a question that asks for one.</summary>
internal static class CountAnswers
{
    public static int? Read(Heard answer)
    {
        if (answer.What.OfType<StudentsMark>().LastOrDefault() is { } students) return students.Count;
        int? only = null;
        foreach (var token in answer.Message.Tokens)
        {
            if (NumberOf(token.Word) is not { } number || number == only) continue;
            if (only is not null) return null;
            only = number;
        }

        return only;
    }

    private static int? NumberOf(string word) =>
        int.TryParse(word.TrimEnd('x'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : word switch
        {
            "een" or "one" or "eentje" => 1,
            "twee" or "two" => 2,
            "drie" or "three" => 3,
            "vier" or "four" => 4,
            "vijf" or "five" => 5,
            "zes" or "six" => 6,
            "zeven" or "seven" => 7,
            "acht" or "eight" => 8,
            _ => null,
        };
}
