using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Reviewing;

public sealed class RemindTests
{
    [Fact]
    public void A_reminder_goes_to_the_channel()
    {
        var story = Reminded();
        Assert.Equal([(null, NoteCode.StillOpen)], story.Notes);
        Assert.Equal(story.Clock, story.Now.RemindedAt);
    }

    [Fact]
    public void The_team_is_reminded_at_most_once_an_hour()
    {
        Assert.Equal(new Refusal.TooEarly(), Reminded().Later(TimeSpan.FromMinutes(59)).Remind(Town.Victor));
        Assert.Null(Reminded().Later(TimeSpan.FromMinutes(60)).Remind(Town.Victor));
    }

    [Fact]
    public void Only_supervisors_remind() =>
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Story.Placed().Remind(Town.Wilma));

    [Fact]
    public void Nobody_is_reminded_of_what_is_claimed_waits_or_has_ended()
    {
        Assert.IsType<Refusal.AlreadyClaimed>(Story.Claimed().Remind(Town.Vera));
        Assert.Equal(new Refusal.WaitsForApproval(), Story.Placed(Visits.Appointment).Remind(Town.Vera));
        Assert.IsType<Refusal.HasEnded>(Story.Placed().Does(story => story.Cancel(Town.Wilma)).Remind(Town.Vera));
    }

    private static Story Reminded() => Story.Placed().Does(story => story.Remind(Town.Vera));
}
