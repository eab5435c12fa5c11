using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Placing;

public sealed class PlacingTests
{
    [Fact]
    public void A_worker_and_a_supervisor_can_place_a_request()
    {
        Assert.Null(new Story().Place(Town.Wilma));
        Assert.Null(new Story().Place(Town.Vera));
    }

    [Fact]
    public void A_student_and_someone_without_a_role_cannot()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), new Story().Place(Town.Sam));
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), new Story().Place(Town.Otto));
    }

    [Fact]
    public void Somebody_of_another_team_cannot() => Assert.Equal(new Refusal.NotYourTeam(), new Story().Place(Town.Ester));

    [Fact]
    public void What_is_placed_already_is_not_placed_again() =>
        Assert.Equal(new Refusal.AlreadyPlaced(), Story.Placed().Place(Town.Wilma));

    [Fact]
    public void The_placed_request_is_what_was_asked_for()
    {
        var story = Story.Placed();
        Assert.Equal(
            new HelpRequest
            {
                Id = Visits.Id(1),
                Team = Town.TeamId,
                Version = 1,
                Status = RequestStatus.Open,
                Plan = Visits.Shopping,
                Requester = Town.Wilma.Id,
                PlacedAt = story.Clock,
                Published = true,
            },
            story.Now);
    }

    [Fact]
    public void A_repeat_keeps_which_request_it_repeats()
    {
        var story = new Story();
        var command = Command.Place(Actor.Of(Town.Wilma), story.Clock, Visits.Shopping, Visits.Resident) with { RepeatOf = Visits.Id(2) };

        Assert.Null(story.Give(command));

        Assert.Equal((Visits.Id(2), RequestStatus.Open), (story.Now.RepeatOf, story.Now.Status));
    }

    [Fact]
    public void A_request_for_today_is_urgent_and_the_supervisors_hear_of_it()
    {
        var story = Story.Placed(Visits.Shopping with { Time = VisitTime.At(Town.Monday, new TimeOnly(14, 0), 60) });
        Assert.True(story.Now.Urgent);
        Assert.Equal([(Town.Vera.Id, NoteCode.Urgent), (Town.Victor.Id, NoteCode.Urgent)], story.Notes);
    }

    [Fact]
    public void A_request_for_tomorrow_is_not_urgent() =>
        Assert.False(Story.Placed(Visits.Shopping with { Time = VisitTime.At(Town.Monday.AddDays(1), new TimeOnly(13, 0), 60) }).Now.Urgent);

    [Fact]
    public void Private_details_tell_nothing_when_they_are_written_to_a_log() =>
        Assert.Equal("PrivateDetails", $"{Visits.Resident}");

    [Fact]
    public void No_event_names_a_private_detail()
    {
        var placed = Assert.Single(Story.Placed().Events).ToString();
        Assert.DoesNotContain("Dorpsstraat", placed);
        Assert.DoesNotContain("mevrouw", placed);
    }
}
