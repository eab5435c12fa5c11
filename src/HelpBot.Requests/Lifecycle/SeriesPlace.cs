using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Which date of a weekly series a request is (domain.md part 4, series). One request a date.</summary>
/// <param name="Series">The id of the series: that of its first request.</param>
/// <param name="First">The first date.</param>
/// <param name="EveryWeeks">The weeks between two dates, from 1.</param>
/// <param name="Count">How many dates there are, days on which the team is closed included: 2 to 8.</param>
/// <param name="Number">Which of them this is, from 1.</param>
public sealed record SeriesPlace(RequestId Series, DateOnly First, int EveryWeeks, int Count, int Number)
{
    /// <summary>The most dates a series can have (domain.md part 3).</summary>
    public const int MostDates = 8;

    /// <summary>The most weeks between two dates.</summary>
    public const int MostWeeks = 4;

    /// <summary>How many days before its date a request of a series is made (design.md part 4).</summary>
    public const int MadeDaysAhead = 14;

    /// <summary>The date of this request.</summary>
    public DateOnly Date => DateOf(Number);

    /// <summary>The next date on which the team works, or null when this is the last one.</summary>
    public SeriesPlace? Next(Team team)
    {
        for (var number = Number + 1; number <= Count; number++)
            if (team.IsWorkingDay(DateOf(number))) return this with { Number = number };
        return null;
    }

    /// <summary>Whether the numbers make a series.</summary>
    public bool IsValid => EveryWeeks is >= 1 and <= MostWeeks && Count is >= 2 and <= MostDates && Number >= 1 && Number <= Count;

    private DateOnly DateOf(int number) => First.AddDays(7 * EveryWeeks * (number - 1));
}
