using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Claiming;

/// <summary>Several visits with windows on one day: there must be an order in which all fit.</summary>
public sealed class DayPlanTests
{
    private static readonly Team Busy = Town.Team with { DailyMaximum = 4 };

    [Fact]
    public void Three_hours_in_one_window_of_three_hours_fit_and_a_fourth_does_not()
    {
        Assert.Null(RefusalOf(Window(13, 16, 60), Window(13, 16, 60), Window(13, 16, 60)));
        Assert.IsType<Refusal.OverlapsYourTask>(RefusalOf(Window(13, 16, 60), Window(13, 16, 60), Window(13, 16, 60), Window(13, 16, 60)));
    }

    [Fact]
    public void Two_that_fit_by_pairs_may_not_fit_together()
    {
        // Each pair has room; all three need three hours between one and half past three.
        VisitTime[] three = [Window(13, 15, 60), Window(13, 15, 60), new(Town.Wednesday, new TimeOnly(13, 0), new TimeOnly(15, 30), 60)];
        Assert.Null(RefusalOf(three[0], three[1]));
        Assert.Null(RefusalOf(three[0], three[2]));
        Assert.Equal(new Refusal.OverlapsYourTask(three[1]), RefusalOf(three));
    }

    [Fact]
    public void An_exact_visit_between_two_windows_leaves_room_before_and_after_it()
    {
        var exact = VisitTime.At(Town.Wednesday, new TimeOnly(14, 0), 60);
        Assert.Null(RefusalOf(exact, Window(13, 16, 60), Window(13, 16, 60)));
        Assert.IsType<Refusal.OverlapsYourTask>(RefusalOf(exact, Window(13, 15, 60), Window(13, 15, 60)));
    }

    [Fact]
    public void The_order_in_which_they_were_claimed_does_not_matter()
    {
        VisitTime[] visits = [Window(13, 17, 60), Window(13, 15, 90), VisitTime.At(Town.Wednesday, new TimeOnly(15, 0), 60)];
        Assert.Null(RefusalOf(visits[0], visits[1], visits[2]));
        Assert.Null(RefusalOf(visits[2], visits[1], visits[0]));
        Assert.Null(RefusalOf(visits[1], visits[0], visits[2]));
    }

    private static VisitTime Window(int from, int until, int minutes) => Visits.Window(from, until, minutes);

    /// <summary>What a student hears who holds all but the last and claims the last.</summary>
    private static Refusal? RefusalOf(params VisitTime[] visits) =>
        Story.Placed(Visits.Shopping with { Time = visits[^1] }, Busy).Busy(Town.Sam, visits[..^1]).Claim(Town.Sam);
}
