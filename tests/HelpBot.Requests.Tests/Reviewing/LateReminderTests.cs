using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Reviewing;

public sealed class LateReminderTests
{
    [Fact]
    public void Nobody_is_reminded_of_a_place_that_can_no_longer_be_taken()
    {
        var story = Story.Claimed(Visits.ForTwo);
        Assert.Null(story.At(Town.At(Town.Wednesday, 12, 59)).Remind(Town.Vera));
        Assert.Equal(new Refusal.TooLate(), story.At(Town.At(Town.Wednesday, 14)).Remind(Town.Vera));
    }
}
