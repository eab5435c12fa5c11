using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Golden;

/// <summary>Every state a request can be in, with the moments that matter.</summary>
internal static class States
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);
    private static readonly DateTimeOffset DayAfter = Town.At(Town.Wednesday.AddDays(1), 15);

    public static IEnumerable<(string Name, Story Story)> All =>
    [
        ("Nothing placed", new Story()),
        ("Waiting for approval", Story.Placed(Visits.Appointment)),
        ("Waiting for approval, after the start", Story.Placed(Visits.Appointment).At(Start)),
        ("Open", Story.Placed()),
        ("Open, after the start", Story.Placed().At(Start)),
        ("Open, Noor and Bo are asked, the team was reminded", Asked()),
        ("Open, Sam gave the place back a minute ago", Released()),
        ("Open, Sam gave the place back three minutes ago", Released().Later(TimeSpan.FromMinutes(2))),
        ("Partly claimed: Sam has one of two places", Story.Claimed(Visits.ForTwo)),
        ("Partly claimed, after the start", Story.Claimed(Visits.ForTwo).At(Start)),
        ("Claimed by Sam", Story.Claimed()),
        ("Claimed by Sam, after the start", Story.Claimed().At(Start)),
        ("Claimed by Sam, a day after the visit", Story.Claimed().At(DayAfter)),
        ("Claimed by Sam and Noor, Sam has finished", Pair().Does(story => story.Finish(Town.Sam))),
        ("Done by Sam", Story.Claimed().At(Start.AddHours(1)).Does(story => story.Finish(Town.Sam))),
        ("Rejected", Story.Placed(Visits.Appointment).Does(story => story.Reject(Town.Victor))),
        ("Cancelled a minute ago, Sam had it", Cancelled()),
        ("Cancelled three minutes ago, Sam had it", Cancelled().Later(TimeSpan.FromMinutes(2))),
        ("Expired", Story.Placed().At(Start).Does(story => story.Expire())),
        ("Expired and erased", Story.Placed().At(Start).Does(story => story.Expire()).Later(TimeSpan.FromDays(1)).Does(story => story.Erase())),
    ];

    /// <summary>The states of a request that the list leaves out; there must be none.</summary>
    public static IEnumerable<RequestStatus> Missing =>
        Enum.GetValues<RequestStatus>().Except(All.Select(state => state.Story.Request?.Status ?? RequestStatus.Open));

    private static Story Pair() => Story.Claimed(Visits.ForTwo).Does(story => story.Claim(Town.Noor));

    private static Story Released() => Story.Claimed().Does(story => story.Release(Town.Sam)).Later(TimeSpan.FromMinutes(1));

    private static Story Cancelled() => Story.Claimed().Does(story => story.Cancel(Town.Wilma)).Later(TimeSpan.FromMinutes(1));

    private static Story Asked() => Story.Placed()
        .Does(story => story.Assign(Town.Vera, Town.Noor))
        .Does(story => story.Assign(Town.Vera, Town.Bo))
        .Does(story => story.Remind(Town.Vera));
}
