using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety.Scope;

/// <summary>Whether words about danger tell what happens now: not what happened long ago, what is feared, or what somebody asks about.</summary>
internal static class EmergencyDoubt
{
    private static readonly PhraseTable Context = SafetyData.Table("Scope.moment.txt");

    public static bool IsNow(Message message, Understanding.Mark mark)
    {
        var (from, until) = Sentence(message, mark);
        var around = Context.In(message).Where(one => one.From >= from && one.Until <= until && !one.Touches(mark)).ToList();
        if (around.Exists(one => one.Key == "not" && one.Until <= mark.From && mark.From - one.Until < 2)) return false;
        if (around.Exists(one => one.Key == "after" && one.Until == mark.From)) return false;
        if (around.Exists(one => one.Key == "before" && one.Until <= mark.From && mark.From - one.Until < 6)) return false;
        if (around.Exists(one => one.Key == "now")) return true;
        return !around.Exists(one => one.Key is "past" or "asked");
    }

    private static (int From, int Until) Sentence(Message message, Understanding.Mark mark)
    {
        var (from, until) = (mark.From, mark.Until);
        while (from > 0 && message.BreakBefore(from) != Break.Sentence) from--;
        while (until < message.Count && message.BreakBefore(until) != Break.Sentence) until++;
        return (from, until);
    }
}
