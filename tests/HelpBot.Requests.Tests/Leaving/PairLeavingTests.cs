using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Leaving;

public sealed class PairLeavingTests
{
    [Fact]
    public void When_one_of_a_pair_is_done_and_the_other_gives_the_place_back_the_visit_is_done()
    {
        var story = OneDoneOneLeft();
        Assert.Equal(RequestStatus.Done, story.Now.Status);
        Assert.Equal(story.Clock, story.Now.EndedAt);
        Assert.Equal(Town.Sam.Id, Assert.Single(story.Now.Holders).Student);
    }

    [Fact]
    public void The_worker_then_hears_that_it_is_done() =>
        Assert.Contains((Town.Wilma.Id, NoteCode.Finished), OneDoneOneLeft().Notes);

    [Fact]
    public void The_address_then_goes_a_day_later() =>
        Assert.True(OneDoneOneLeft().Passed(Town.At(Town.Wednesday.AddDays(1), 15)).Now.Erased);

    [Fact]
    public void That_release_cannot_be_taken_back() => Assert.Equal(new Refusal.NothingToUndo(), OneDoneOneLeft().Undo(Town.Noor));

    private static Story OneDoneOneLeft() => Story.Claimed(Visits.ForTwo)
        .Does(story => story.Claim(Town.Noor))
        .At(Town.At(Town.Wednesday, 15))
        .Does(story => story.Finish(Town.Sam))
        .Does(story => story.Release(Town.Noor));
}
