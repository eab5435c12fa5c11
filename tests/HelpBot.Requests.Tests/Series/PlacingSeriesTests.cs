using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Series;

public sealed class PlacingSeriesTests
{
    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(4, 8, true)]
    [InlineData(0, 4, false)]
    [InlineData(5, 4, false)]
    [InlineData(1, 1, false)]
    [InlineData(1, 9, false)]
    public void A_series_has_two_to_eight_dates_one_to_four_weeks_apart(int everyWeeks, int count, bool taken) =>
        Assert.Equal(taken ? null : new Refusal.BadPlan("Series"), Place(Weekly.Place(count, everyWeeks: everyWeeks)));

    [Fact]
    public void It_begins_on_the_day_of_the_visit_under_the_id_of_its_first_request()
    {
        Assert.Equal(new Refusal.BadPlan("Series"), Place(Weekly.Place() with { First = Town.Wednesday.AddDays(1) }));
        Assert.Equal(new Refusal.BadPlan("Series"), Place(Weekly.Place() with { Series = Visits.Id(2) }));
        Assert.Equal(new Refusal.BadPlan("Series"), Place(Weekly.Place() with { Number = 0, First = Town.Wednesday.AddDays(7) }));
    }

    [Fact]
    public void A_worker_places_the_first_date_only() =>
        Assert.Equal(new Refusal.NotYourRole(Roles.None), Place(Weekly.Place(number: 2) with { First = Town.Wednesday.AddDays(-7) }));

    [Fact]
    public void The_clock_makes_a_later_date_of_the_same_series_only()
    {
        var first = Weekly.First();
        var story = new Story().At(first.Clock);
        var next = Weekly.Next(first, story.Clock);
        Assert.Equal(new Refusal.BadPlan("Series"), story.Give(next with { Previous = null }));
        Assert.Equal(new Refusal.BadPlan("Series"), story.Give(next with { Series = next.Series! with { Series = Visits.Id(9) } }));
        Assert.Equal(new Refusal.BadPlan("Series"), story.Give(next with { Series = next.Series! with { Number = 4 } }));
        Assert.Null(story.Give(next));
        Assert.Equal((Town.Wilma.Id, 2), (story.Now.Requester, story.Now.Series!.Number));
    }

    [Fact]
    public void A_worker_takes_nothing_over_from_another_request()
    {
        var story = new Story();
        var other = Story.Placed(Visits.Shopping).Now with { Requester = Town.Wout.Id, FixedStudent = Town.Sam.Id };
        var command = Command.Place(Actor.Of(Town.Wilma), story.Clock, Visits.Appointment, Visits.Resident) with { Previous = other };
        Assert.Null(story.Give(command));
        Assert.Equal((Town.Wilma.Id, RequestStatus.WaitingForApproval, null), (story.Now.Requester, story.Now.Status, story.Now.FixedStudent));
    }

    [Fact]
    public void A_later_date_repeats_nothing_that_the_first_one_did()
    {
        var first = new Story();
        var command = Command.Place(Actor.Of(Town.Wilma), first.Clock, Visits.Shopping, Visits.Resident);
        first.Does(it => it.Give(command with { Series = Weekly.Place(), RepeatOf = Visits.Id(2) }));

        Assert.Equal(Visits.Id(2), first.Now.RepeatOf);
        Assert.Null(Weekly.After(first).Now.RepeatOf);
    }

    [Fact]
    public void The_dates_are_weeks_apart()
    {
        var place = Weekly.Place(8, everyWeeks: 2);
        Assert.Equal(Town.Wednesday, place.Date);
        Assert.Equal(Town.Wednesday.AddDays(14), (place with { Number = 2 }).Date);
        Assert.Equal(3, (place with { Number = 2 }).Next(Town.Team with { Closures = [] })!.Number);
        Assert.Equal(4, (place with { Number = 2 }).Next(Town.Team)!.Number);
        Assert.Null((place with { Number = 8 }).Next(Town.Team));
    }

    [Fact]
    public void The_id_of_a_date_follows_from_series_and_date()
    {
        var id = RequestId.OfDate(Visits.Id(1), Town.Wednesday);
        Assert.True(RequestId.IsValid(id.Value));
        Assert.Equal(id, RequestId.OfDate(Visits.Id(1), Town.Wednesday));
        Assert.NotEqual(id, RequestId.OfDate(Visits.Id(2), Town.Wednesday));
        Assert.NotEqual(id, RequestId.OfDate(Visits.Id(1), Town.Wednesday.AddDays(1)));
        Assert.True(string.CompareOrdinal(id.Value, RequestId.OfDate(Visits.Id(1), Town.Wednesday.AddDays(7)).Value) < 0);
    }

    private static Refusal? Place(SeriesPlace series)
    {
        var story = new Story();
        return story.Give(Command.Place(Actor.Of(Town.Wilma), story.Clock, Visits.Shopping, Visits.Resident) with { Series = series });
    }
}
