using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Golden;

/// <summary>Every state a request can be in, with the moments that matter.</summary>
internal static class States
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);
    private static readonly DateTimeOffset DayAfter = Town.At(Town.Wednesday.AddDays(1), 15);

    public static IEnumerable<(string Name, Story Story)> All => [.. BeforeTheVisit, .. FromTheVisit, .. Ends, .. OfSeries];

    /// <summary>The states of a request that the list leaves out; there must be none.</summary>
    public static IEnumerable<RequestStatus> Missing =>
        Enum.GetValues<RequestStatus>().Except(All.Select(state => state.Story.Request?.Status ?? RequestStatus.Open));

    private static IEnumerable<(string, Story)> BeforeTheVisit =>
    [
        ("A draft: nothing is placed", new Story()),
        ("Waiting for approval", Story.Placed(Visits.Appointment)),
        ("Waiting for approval, after the start", Story.Placed(Visits.Appointment).At(Start)),
        ("Returned to the worker", Story.Placed(Visits.Appointment).Does(it => it.Return(Town.Vera))),
        ("Open", Story.Placed()),
        ("Open, two working days before", Story.Placed().At(Town.At(Town.Monday, 14))),
        ("Open, after the start", Story.Placed().At(Start)),
        ("Open, Noor and Bo are asked, the team was reminded", Asked()),
        ("Open, Sam gave the place back a minute ago", Released()),
        ("Open, Sam gave the place back three minutes ago", Released().Later(TimeSpan.FromMinutes(2))),
        ("Open, Sam gave the place back two hours before, unread", LateRelease()),
        ("Partly claimed: Sam has one of two places", Story.Claimed(Visits.ForTwo)),
        ("Partly claimed, after the start", Story.Claimed(Visits.ForTwo).At(Start)),
        ("Claimed by Sam", Story.Claimed()),
        ("Claimed by Sam, the evening before", Story.Claimed().At(Town.At(Town.Wednesday.AddDays(-1), 18))),
        ("Claimed by Sam, who must confirm a change", Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved))),
        ("Claimed by Sam, who asked Noor to take over", Story.Claimed().Does(it => it.Offer(Town.Sam, Town.Noor))),
        ("Claimed by Sam, a concern is open", Story.Claimed().Does(it => it.Concern(Town.Sam))),
    ];

    private static IEnumerable<(string, Story)> FromTheVisit =>
    [
        ("Claimed by Sam, after the start", Story.Claimed().At(Start)),
        ("Claimed by Sam, a day after the visit", Story.Claimed().At(DayAfter)),
        ("Claimed by Sam, two weeks after the visit, erased", Erased().At(DayAfter.AddDays(13))),
        ("Under way: Sam is there", Story.Claimed().At(Start).Does(it => it.Start(Town.Sam))),
        ("Under way, twenty minutes over", Story.Claimed().At(Start).Does(it => it.Start(Town.Sam)).At(Start.AddMinutes(80))),
        ("Under way: Sam of a pair is done, Noor is not", Pair().At(Start).Does(it => it.Finish(Town.Sam))),
    ];

    private static IEnumerable<(string, Story)> Ends =>
    [
        ("Done by Sam", Done()),
        ("Approved: the minutes are signed", Done().Does(it => it.Sign(Town.Vera, Town.Sam))),
        ("Rejected", Story.Placed(Visits.Appointment).Does(it => it.Reject(Town.Victor))),
        ("Cancelled a minute ago, Sam had it and has not read it", Cancelled()),
        ("Cancelled an hour ago, Sam has not read it", Cancelled().Later(TimeSpan.FromHours(1))),
        ("Cancelled, Sam has read it", Cancelled().Does(it => it.Read(Town.Sam)).Later(TimeSpan.FromMinutes(2))),
        ("Expired", Expired()),
        ("Expired and erased", Expired().Later(TimeSpan.FromDays(1)).Does(it => it.KeepTime())),
        ("Did not work out: nobody was home", NobodyHome()),
        ("Did not work out: Sam did not come", Story.Claimed().At(Start.AddMinutes(15)).Does(it => it.NoShow(Town.Wilma, Town.Sam))),
        ("Reinstated after nobody was home", NobodyHome().Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time))),
    ];

    private static IEnumerable<(string, Story)> OfSeries =>
    [
        ("The first date of a series", Weekly.First()),
        ("The second date of a series, Sam may choose first", Weekly.SecondFor(Town.Sam)),
        ("The second date, a day later", Weekly.SecondFor(Town.Sam).Later(TimeSpan.FromDays(1))),
        ("The last date of a series", Weekly.SecondFor(null, number: 3)),
        ("Stopped from the first date on", Weekly.First().Does(it => it.Cancel(Town.Wilma, all: true))),
        ("Stopped three minutes ago", Weekly.First().Does(it => it.Cancel(Town.Wilma, all: true)).Later(TimeSpan.FromMinutes(3))),
    ];

    private static Story Pair() => Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor));

    private static Story Released() => Story.Claimed().Does(it => it.Release(Town.Sam)).Later(TimeSpan.FromMinutes(1));

    private static Story LateRelease() => Story.Claimed().At(Start.AddHours(-2)).Does(it => it.Release(Town.Sam)).Later(TimeSpan.FromMinutes(3));

    private static Story Cancelled() => Story.Claimed().Does(it => it.Cancel(Town.Wilma)).Later(TimeSpan.FromMinutes(1));

    private static Story Done() => Story.Claimed().At(Start.AddHours(1)).Does(it => it.Finish(Town.Sam));

    private static Story Expired() => Story.Placed().At(Start).Does(it => it.KeepTime());

    private static Story Erased() => Story.Claimed().At(DayAfter).Does(it => it.KeepTime());

    private static Story NobodyHome() => Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam));

    private static Story Asked() => Story.Placed()
        .Does(it => it.Assign(Town.Vera, Town.Noor))
        .Does(it => it.Assign(Town.Vera, Town.Bo))
        .Does(it => it.Remind(Town.Vera));
}
