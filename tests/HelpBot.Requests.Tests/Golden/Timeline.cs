using System.Globalization;
using System.Text;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Golden;

/// <summary>What time does to a request that nobody touches any more, from moment to moment.</summary>
internal static class Timeline
{
    private static readonly (string Name, Func<Story> Tell)[] Stories =
    [
        ("Nobody claims it", () => Story.Placed()),
        ("Nobody approves it", () => Story.Placed(Visits.Appointment)),
        ("It was given back and the worker leaves it", () => Story.Placed(Visits.Appointment).Does(it => it.Return(Town.Vera))),
        ("One of two claims it and never says anything", () => Story.Claimed(Visits.ForTwo)),
        ("Sam claims it and never says anything", () => Story.Claimed()),
        ("Sam does not confirm the change to Thursday", () => Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved))),
        ("Sam arrives late and forgets to say that it is done", () => Story.Claimed().At(Town.At(Town.Wednesday, 14, 10)).Does(it => it.Start(Town.Sam))),
        ("Wilma cancels and Sam does not read it", () => Story.Claimed().Does(it => it.Cancel(Town.Wilma))),
        ("Sam gives it back two hours before and nobody reads it", () => Story.Claimed().At(Town.At(Town.Wednesday, 12)).Does(it => it.Release(Town.Sam))),
        ("Sam rings the bell and nobody answers", () => Story.Claimed().Does(it => it.Concern(Town.Sam))),
        ("It is done", () => Story.Claimed().At(Town.At(Town.Wednesday, 15)).Does(it => it.Finish(Town.Sam))),
        ("Sam takes every date of a series, and this date", () => Weekly.First().Does(it => it.Claim(Town.Sam, everyDate: true))),
        ("The second date of that series, which Sam leaves", () => Weekly.SecondFor(Town.Sam)),
        ("Wilma stops the series", () => Weekly.First().Does(it => it.Cancel(Town.Wilma, all: true))),
    ];

    public static void Write(StringBuilder text)
    {
        text.Append("\n# What time does to what nobody touches\n\nThe clock acts at each moment that the timetable names.\n");
        foreach (var (name, tell) in Stories)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n| When | Moment | Event | Told |\n|---|---|---|---|\n");
            WriteMoments(text, tell());
        }
    }

    private static void WriteMoments(StringBuilder text, Story story)
    {
        foreach (var tick in story.PassTo(story.Clock.AddDays(60)))
        {
            var notes = tick.Notes().GroupBy(note => note.Note, note => note.To?.Value ?? "channel")
                .Select(group => $"{group.Key}: {string.Join(", ", group)}");
            text.Append(CultureInfo.InvariantCulture, $"| {story.Team.WallTime(tick.At):ddd d MMM HH:mm} | {tick.Moment.Kind} ")
                .Append(CultureInfo.InvariantCulture, $"| {Outcome.Of(tick.Happened)} | {string.Join(" · ", notes)} |\n");
        }
    }
}
