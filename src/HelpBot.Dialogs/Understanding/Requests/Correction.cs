using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>Corrections inside a message: "dinsdag, nee toch donderdag". What is corrected does not count.</summary>
internal static class Correction
{
    /// <summary>How far behind the correcting words the right ones begin.</summary>
    private const int Reach = 6;

    private static readonly PhraseTable Phrases = PhraseTable.Load("Requests.corrections.txt");

    /// <summary>The marks that count, in the order of the words.</summary>
    public static List<Mark> Apply(Message message, List<Mark> left)
    {
        MarkOrder.Sort(left);
        foreach (var correction in Phrases.In(message))
        {
            var corrected = left.Where(mark => mark.From >= correction.From && mark.From < correction.Until + Reach)
                .Select(mark => mark.GetType()).Distinct().ToList();
            foreach (var kind in corrected)
            {
                if (correction.Key == "WEAK" && !StandsBeside(left, kind, correction)) continue;
                if (left.FindLastIndex(mark => mark.GetType() == kind && mark.Until <= correction.From) is >= 0 and var wrong)
                    RemoveWithAlternatives(message, left, wrong);
            }
        }

        return left;
    }

    /// <summary>"Toch" says many things: it corrects only between two of a kind that stand close to it.</summary>
    private static bool StandsBeside(List<Mark> marks, Type kind, Mark correction) =>
        marks.Exists(mark => mark.GetType() == kind && mark.Until <= correction.From && correction.From - mark.Until <= 2)
        && marks.Exists(mark => mark.GetType() == kind && mark.From >= correction.From && mark.From - correction.Until <= 2);

    /// <summary>"Maandag of dinsdag, nee woensdag": both go.</summary>
    private static void RemoveWithAlternatives(Message message, List<Mark> marks, int wrong)
    {
        while (true)
        {
            var mark = marks[wrong];
            marks.RemoveAt(wrong);
            var before = marks.FindLastIndex(one => one.GetType() == mark.GetType() && one.Until == mark.From - 1);
            if (before < 0 || message[mark.From - 1] is not ("of" or "or")) return;
            wrong = before;
        }
    }
}
