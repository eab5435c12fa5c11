using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>Short ways to read a sentence in a test.</summary>
internal static class Reading
{
    public static Situation At(DateTimeOffset now, Language language = Language.Dutch) => new(Given.Team, now, language);

    public static Situation On(DateOnly today, Language language = Language.Dutch) => At(Given.Team.Instant(today, new TimeOnly(10, 0)), language);

    public static IReadOnlyList<Mark> Marks(string text, Situation? situation = null, TimePart? asked = null) =>
        WhenReader.Find(Message.Of(text), situation ?? At(Given.Now), asked);

    public static TimeOnly? Time(string text, Language language = Language.Dutch) =>
        Marks(text, At(Given.Now, language)).OfType<TimeMark>().SingleOrDefault()?.Time;

    public static DateOnly? Day(string text, DateOnly today, Language language = Language.Dutch) =>
        Marks(text, On(today, language)).OfType<DayMark>().SingleOrDefault()?.Only;
}
