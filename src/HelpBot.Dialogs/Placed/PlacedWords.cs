using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Placed;

/// <summary>
/// Reads that a placed request is off or becomes different: "de boodschappen van donderdag gaan niet door", "verzet de
/// wandeling naar vrijdag". What stands before "naar" tells which, what stands behind it tells what is new.
/// </summary>
public static class PlacedWords
{
    // How far behind "naar" or "toch" the new day or time begins: "toch maar om 3 uur".
    private const int Reach = 2;

    private static readonly PhraseTable Table = PhraseTable.Load("Placed.placed.txt");

    /// <summary>What is said, or null when it is about no placed request.</summary>
    /// <param name="text">A safe text.</param>
    /// <param name="situation">The team and the moment.</param>
    public static PlacedWish? Read(string text, Situation situation)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(situation);
        return Read(new Heard(text, situation));
    }

    /// <summary>The same of what was heard.</summary>
    /// <param name="safely">What was heard, without personal data.</param>
    public static PlacedWish? Read(Heard safely)
    {
        ArgumentNullException.ThrowIfNull(safely);
        var (message, situation) = (safely.Message, safely.Situation);
        var found = Table.In(message);
        if (ActOf(found) is not { } act) return null;
        List<Mark> marks = [.. safely.When.Where(IsOfTime), .. safely.What];
        if (act.Cancels) return Which(act, marks);
        var students = StudentsOf(found, marks);
        var pivot = PivotOf(found, marks);
        var told = pivot is { } from ? marks.Where(mark => mark.From >= from).ToList() : [];
        var wish = Which(act, [.. marks.Except(told)]) with { Students = students };
        if (told.Exists(IsOfTime)) wish = wish with { Time = TimePlanning.Plan(message, [.. told.Where(IsOfTime)], null, situation) };
        if (wish.IsClear || wish.TellsNew) return wish.TellsNew ? wish : OnlyNew(wish, message, marks, situation);
        return null;
    }

    /// <summary>Of "verzet de boodschappen donderdag" the day may be the new one too: that is for who knows the requests.</summary>
    private static PlacedWish OnlyNew(PlacedWish wish, Message message, List<Mark> marks, Situation situation)
    {
        var times = marks.Where(IsOfTime).ToList();
        return times.Exists(mark => mark is TimeMark) && !times.Exists(mark => mark is DayMark)
            ? wish with { Times = [], Time = TimePlanning.Plan(message, times, null, situation) }
            : wish;
    }

    private static PlacedWish? ActOf(IReadOnlyList<PhraseTable.Found> found)
    {
        if (found.Count == 0) return null;
        bool Has(string key) => found.Any(one => one.Key == key);
        if (Has("CANCEL")) return new PlacedWish(Cancels: true, IsClear: true);
        if (Has("CHANGE")) return new PlacedWish(Cancels: false, IsClear: true);
        if (Has("CANCEL?")) return new PlacedWish(Cancels: true, IsClear: false);
        return Has("CHANGE?") ? new PlacedWish(Cancels: false, IsClear: false) : null;
    }

    /// <summary>Where what is new begins: behind the last "naar" or "toch" that a day or time follows closely.</summary>
    private static int? PivotOf(IReadOnlyList<PhraseTable.Found> found, List<Mark> marks)
    {
        var pivots = found.Where(one => one.Key == "TO")
            .Where(one => marks.Exists(mark => IsNew(mark) && mark.From >= one.From && mark.From <= one.Until + Reach && mark.Until > one.Until))
            .Select(one => one.From).ToList();
        return pivots.Count == 0 ? null : pivots.Max();
    }

    private static int? StudentsOf(IReadOnlyList<PhraseTable.Found> found, List<Mark> marks)
    {
        var counted = found.FirstOrDefault(one => one.Key is ['S', >= '1' and <= '4']);
        return counted is not null ? counted.Key[1] - '0' : marks.OfType<StudentsMark>().LastOrDefault()?.Count;
    }

    private static PlacedWish Which(PlacedWish act, List<Mark> marks) => act with
    {
        Tasks = [.. marks.OfType<TaskMark>().Select(task => task.Task).Distinct()],
        Days = [.. marks.OfType<DayMark>().SelectMany(day => day.Dates).Distinct()],
        Weekdays = [.. marks.OfType<DayMark>().Select(day => day.Weekday).OfType<DayOfWeek>().Distinct()],
        Neighbourhoods = [.. marks.OfType<NeighbourhoodMark>().SelectMany(place => place.Names).Distinct()],
        Times = [.. marks.OfType<TimeMark>().Select(time => time.Time).OfType<TimeOnly>().Distinct()],
    };

    private static bool IsNew(Mark mark) => IsOfTime(mark) || mark is StudentsMark;

    private static bool IsOfTime(Mark mark) => mark is DayMark or TimeMark or DurationMark or WeekMark;
}
