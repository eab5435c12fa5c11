using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>What is asked for in a random life: visits that compete for the same afternoon, and a series of four.</summary>
internal static class RandomPlans
{
    public const int Count = 6;

    private static readonly VisitPlan[] Plans =
    [
        Visits.Shopping,
        Visits.ForTwo,
        Visits.Shopping with { Time = VisitTime.At(Town.Wednesday, new TimeOnly(14, 30), 60), Students = 3 },
        Visits.Shopping with { Time = Visits.Window(13, 16, 60) },
        Visits.Appointment with { Time = Visits.Window(13, 17, 120) },
        Visits.Shopping with { Time = Visits.Window(14, 16, 30) },
    ];

    public static VisitPlan Any(int chance) => Plans[chance % Plans.Length];

    /// <summary>Another time for a visit: some other day or hour of the coming weeks.</summary>
    public static VisitTime Time(int chance) => chance % 3 == 0
        ? VisitTime.At(Town.Wednesday.AddDays(chance % 9), new TimeOnly(13 + (chance % 4), 0), 60)
        : Plans[chance % Plans.Length].Time with { Date = Town.Wednesday.AddDays(chance % 20) };

    /// <summary>What the request of this number repeats: the third asks for the same help on the same day as the first.</summary>
    public static RequestId? RepeatOf(int number) => number == 3 ? Visits.Id(1) : null;

    /// <summary>The last of them is the first date of a series.</summary>
    public static PlaceRequest Placing(Actor by, int number, DateTimeOffset at)
    {
        var (id, plan) = (Visits.Id(number), Any(number - 1));
        var series = number == Count ? new SeriesPlace(id, plan.Time.Date, 1, 4, 1) : null;
        return Command.Place(by, at, plan, Visits.Resident) with { Request = id, Series = series, RepeatOf = RepeatOf(number) };
    }
}
