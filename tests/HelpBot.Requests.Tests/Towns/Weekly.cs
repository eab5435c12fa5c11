using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>A series of visits: shopping on Wednesdays, 14:00 to 15:00, from 25 November 2026 on.</summary>
internal static class Weekly
{
    public static SeriesPlace Place(int count = 3, int number = 1, int everyWeeks = 1) =>
        new(Visits.Id(1), Town.Wednesday, everyWeeks, count, number);

    public static Story First(int count = 3, int everyWeeks = 1, VisitPlan? plan = null)
    {
        var story = new Story();
        var command = Command.Place(Actor.Of(Town.Wilma), story.Clock, plan ?? Visits.Shopping, Visits.Resident);
        return story.Does(it => it.Give(command with { Series = Place(count, everyWeeks: everyWeeks) }));
    }

    /// <summary>The date after the first, as the clock makes it; the fixed student of the first may choose first.</summary>
    public static Story SecondFor(Person? student, int count = 3, int number = 2)
    {
        var first = First(count);
        if (student is not null) first.Does(it => it.Claim(student, everyDate: true));
        return After(first, number);
    }

    /// <summary>A later date of the series, as the clock makes it after this one.</summary>
    public static Story After(Story first, int number = 2)
    {
        var story = new Story().At(first.Clock.AddMinutes(5));
        return story.Does(it => it.Give(Next(first, it.Clock, number)));
    }

    public static PlaceRequest Next(Story first, DateTimeOffset at, int number = 2)
    {
        var place = first.Now.Series! with { Number = number };
        var plan = first.Now.Plan with { Time = first.Now.Plan.Time with { Date = place.Date } };
        return Command.Place(Actor.Clock(Town.TeamId), at, plan, Visits.Resident) with { Series = place, Previous = first.Now };
    }
}
