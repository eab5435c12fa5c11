using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Students;

public sealed class TrainingTests
{
    private static readonly Team Trained = Town.Team with { TrainedTasks = ["SHOP", "GAME"] };

    [Fact]
    public void Help_that_asks_for_a_training_is_not_for_who_has_none()
    {
        Assert.Equal(new Refusal.TrainingNeeded("SHOP"), Story.Placed(team: Trained).Claim(Town.Sam));
        Assert.Equal(new Refusal.TrainingNeeded("SHOP"), Story.Placed(team: Trained, roster: With("GAME")).Claim(Town.Sam));
    }

    [Fact]
    public void Who_has_the_training_takes_it() => Assert.Null(Story.Placed(team: Trained, roster: With("SHOP")).Claim(Town.Sam));

    [Fact]
    public void Other_help_asks_for_none() => Assert.Null(Story.Placed(Visits.Shopping with { Task = "WALK" }, Trained).Claim(Town.Sam));

    [Fact]
    public void Nobody_without_the_training_is_asked_by_a_supervisor_or_another_student()
    {
        Assert.Equal(new Refusal.StudentHasNoRoom(Town.Bo.Id), Story.Placed(team: Trained).Assign(Town.Vera, Town.Bo));
        var story = Story.Placed(team: Trained, roster: With("SHOP")).Does(it => it.Claim(Town.Sam));
        Assert.Equal(new Refusal.StudentHasNoRoom(Town.Noor.Id), story.Offer(Town.Sam, Town.Noor));
    }

    [Fact]
    public void A_change_to_help_that_asks_for_a_training_takes_the_place_of_who_has_none()
    {
        var story = Story.Placed(Visits.Shopping with { Task = "WALK" }, Trained).Does(it => it.Claim(Town.Sam));
        Assert.Empty(story.Does(it => it.Change(Town.Vera, Visits.Shopping)).Now.Holders);
    }

    private static Roster With(string task) =>
        new([.. Town.Roster.Members.Where(member => member.Id != Town.Sam.Id), Town.Sam with { Training = [task] }]);
}
