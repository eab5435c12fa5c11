using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

public sealed class LateEndErasureTests
{
    private static readonly DateTimeOffset DayAfterTheVisit = Town.At(Town.Wednesday.AddDays(1), 15);

    [Fact]
    public void A_visit_told_to_be_done_late_keeps_the_address_no_longer()
    {
        var story = Story.Claimed().At(DayAfterTheVisit.AddHours(-1)).Does(story => story.Finish(Town.Sam));
        Assert.Equal(DayAfterTheVisit, Requests.Lifecycle.Ageing.ErasureOf(story.Now, Town.Team));
        Assert.Null(story.At(DayAfterTheVisit).KeepTime());
    }

    [Fact]
    public void A_cancellation_after_the_visit_keeps_the_address_no_longer()
    {
        var story = Story.Claimed().At(DayAfterTheVisit.AddHours(-1)).Does(story => story.Cancel(Town.Wilma));
        Assert.Null(story.At(DayAfterTheVisit).KeepTime());
    }
}
