using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake;

/// <summary>Something that can be tapped in answer to a question.</summary>
internal sealed record Choice(string Title, string Answer);

/// <summary>What can be chosen in answer to each question: the likely answers first (domain.md part 6: at most five).</summary>
internal static class Choices
{
    public const int MostButtons = 5;

    public static IReadOnlyList<Choice> For(Draft draft, Reader reader) => draft.Asking switch
    {
        Step.Task => Tasks(reader),
        Step.Day => Days(reader),
        Step.Time => Times(draft, reader),
        Step.Duration => Durations(draft, reader),
        Step.Neighbourhood => [.. reader.Team.Neighbourhoods.Select(area => new Choice(area.Name, area.Name))],
        Step.Students => [.. Enumerable.Range(1, 4).Select(count => new Choice(reader.Say.Students(count), Text(count)))],
        Step.SeriesEnd => [.. new[] { 2, 4, 6, 8 }.Select(count => new Choice(reader.Say.Say("intake.times", ("count", count)), Text(count)))],
        Step.Visited or Step.Knows or Step.Together => YesNo(reader),
        Step.Note => [new Choice(reader.Say["button.noNote"], Answers.NoNote)],
        Step.Change => [.. Steps.Changeable.Select(step => new Choice(reader.Say[Steps.LabelOf(step)], step.ToString()))],
        _ => [],
    };

    public static IReadOnlyList<Choice> OfDays(IEnumerable<DateOnly> days, Wording say) => [.. days.Select(day => new Choice(say.Day(day), Date(day)))];

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<Choice> Tasks(Reader reader) =>
        [.. TaskCatalogue.All.Select(type => new Choice(reader.Say.ShortTask(type.Code), type.Code))];

    private static IReadOnlyList<Choice> YesNo(Reader reader) =>
        [new Choice(reader.Say["word.yes"], Answers.Yes), new Choice(reader.Say["word.no"], Answers.No)];

    private static List<Choice> Days(Reader reader)
    {
        var (today, shift) = (reader.Today, reader.Team.Shift);
        var days = new List<Choice>(MostButtons);
        foreach (var day in reader.Team.WorkingDaysFrom(today))
        {
            if (reader.Team.ProblemWith(new VisitTime(day, shift.From, shift.Until, VisitTime.ShortestMinutes), reader.Now) is not null) continue;
            days.Add(new Choice(reader.Say.DayFrom(day, today), Date(day)));
            if (days.Count == MostButtons) break;
        }

        return days;
    }

    private static IReadOnlyList<Choice> Times(Draft draft, Reader reader)
    {
        var shift = reader.Team.Shift;
        var hours = Enumerable.Range(0, shift.Minutes / 60).Select(hour => shift.From.AddHours(hour))
            .Where(hour => DraftTime.ProblemWith(draft with { From = hour, Until = null, Minutes = null }, reader.Team, reader.Now) is null)
            .Take(MostButtons - 1);
        // An appointment has a time; other help may come when it suits.
        IEnumerable<Choice> any = draft.Task == "DOCTOR" ? [] : [new Choice(reader.Say["button.anyTime"], Answers.AnyTime)];
        return
        [
            .. any,
            .. hours.Select(hour => new Choice(
                reader.Say.Say("time.at", ("time", reader.Say.Clock(hour))),
                hour.ToString("HH:mm", CultureInfo.InvariantCulture))),
        ];
    }

    private static IReadOnlyList<Choice> Durations(Draft draft, Reader reader)
    {
        var usual = TaskCatalogue.Find(draft.Task ?? "")?.DefaultMinutes ?? 60;
        var room = DraftTime.Room(draft, reader.Team);
        var others = new[] { 30, 45, 60, 90, 120 }.Where(minutes => minutes != usual).OrderBy(minutes => Math.Abs(minutes - usual));
        return [.. others.Prepend(usual).Append(15).Where(minutes => minutes <= room).Take(MostButtons)
            .Select(minutes => new Choice(reader.Say.Duration(minutes), Text(minutes)))];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
