using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Visiting;

public sealed class ArrivalTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void A_student_says_I_am_there_and_it_is_under_way()
    {
        var story = Story.Claimed().At(Start).Does(it => it.Start(Town.Sam));
        Assert.Equal((RequestStatus.UnderWay, Start), (story.Now.Status, story.Now.PlaceOf(Town.Sam.Id)!.ArrivedAt));
        Assert.Empty(story.Notes);
    }

    [Fact]
    public void Half_an_hour_early_is_soon_enough_and_earlier_is_not()
    {
        Assert.Null(Story.Claimed().At(Start.AddMinutes(-30)).Start(Town.Sam));
        Assert.Equal(new Refusal.NotBegun(Visits.Shopping.Time), Story.Claimed().At(Start.AddMinutes(-30).AddSeconds(-1)).Start(Town.Sam));
    }

    [Fact]
    public void Who_is_there_is_there_once() =>
        Assert.Equal(new Refusal.HasBegun(), Story.Claimed().At(Start).Does(it => it.Start(Town.Sam)).Start(Town.Sam));

    [Fact]
    public void Who_is_done_does_not_arrive_again()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).At(Start).Does(it => it.Finish(Town.Sam));
        Assert.Equal(new Refusal.HasEnded(RequestStatus.Done, null), story.Start(Town.Sam));
    }

    [Fact]
    public void Only_who_has_a_place_arrives()
    {
        Assert.Equal(new Refusal.NotYourPlace(), Story.Claimed().At(Start).Start(Town.Noor));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Claimed().At(Start).Start(Town.Vera));
        Assert.IsType<Refusal.HasEnded>(Story.Claimed().Does(it => it.Cancel(Town.Wilma)).At(Start).Start(Town.Sam));
    }

    [Fact]
    public void Who_is_there_does_not_give_the_place_back_but_says_how_it_went()
    {
        var story = Story.Claimed().At(Start).Does(it => it.Start(Town.Sam));
        Assert.Equal(new Refusal.HasBegun(), story.Release(Town.Sam));
        Assert.Equal(RequestStatus.Done, story.Does(it => it.Finish(Town.Sam)).Now.Status);
    }

    [Fact]
    public void What_is_under_way_is_not_open_for_others_any_more() => Assert.IsType<Refusal.AlreadyClaimed>(
        Story.Claimed(Visits.ForTwo).At(Start.AddMinutes(-20)).Does(it => it.Start(Town.Sam)).Claim(Town.Noor));

    [Fact]
    public void Who_arrived_early_may_be_done_before_the_agreed_start() => Assert.Null(
        Story.Claimed().At(Start.AddMinutes(-30)).Does(it => it.Start(Town.Sam)).Later(TimeSpan.FromMinutes(20))
            .Give(Command.Finish(Actor.Of(Town.Sam), Start.AddMinutes(-10), 20, wasEarly: false)));
}
