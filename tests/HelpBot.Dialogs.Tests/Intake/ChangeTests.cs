using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Intake;

public sealed class ChangeTests
{
    [Theory]
    [InlineData(Step.Task, "WALK", "Samen wandelen")]
    [InlineData(Step.Day, "2026-11-27", "vrijdag 27 november")]
    [InlineData(Step.Time, "15:00", "15.00 tot 16.00 uur")]
    [InlineData(Step.Duration, "90", "14.00 tot 15.30 uur")]
    [InlineData(Step.Neighbourhood, "Westwijk", "Westwijk")]
    [InlineData(Step.Students, "2", "Studenten: 2")]
    [InlineData(Step.Together, "no", "Doet niet mee")]
    [InlineData(Step.Visited, "no", "Ja, er is nog geen student geweest")]
    [InlineData(Step.Note, "rollator mee", "rollator mee")]
    [InlineData(Step.CallBy, "meneer B.", "meneer B.")]
    [InlineData(Step.Address, "Kerkplein 1", "Kerkplein 1")]
    [InlineData(Step.Phone, "010 1234567", "010 1234567")]
    public void Every_answer_can_be_changed_from_the_overview(Step step, string answer, string shown)
    {
        var talk = Conversation.At(Step.Overview);
        Assert.DoesNotContain(shown, talk.Text, StringComparison.Ordinal);

        Assert.Equal(step, talk.Tap("change").Tap(step.ToString()).Asking);
        talk.Tap(answer);

        Assert.Equal(Step.Overview, talk.Asking);
        Assert.Contains(shown, talk.Text, StringComparison.Ordinal);
        Assert.NotNull(talk.Tap("place").Last.Placement);
    }

    [Fact]
    public void What_to_change_can_be_typed() =>
        Assert.Equal(Step.Duration, Conversation.At(Step.Overview).Type("wijzigen").Type("duur").Asking);

    [Fact]
    public void A_new_time_typed_at_the_overview_is_taken_over()
    {
        var talk = Conversation.At(Step.Overview).Type("toch om 3 uur");

        Assert.Equal((Step.Overview, new TimeOnly(15, 0)), (talk.Asking, talk.Draft.From));
    }

    [Fact]
    public void A_new_day_typed_at_the_overview_is_taken_over() =>
        Assert.Equal(new DateOnly(2026, 11, 26), Conversation.At(Step.Overview).Type("verzet naar donderdag").Draft.Date);

    [Fact]
    public void A_day_typed_at_the_overview_that_may_be_two_asks_which()
    {
        var talk = Conversation.At(Step.Overview).Type("volgende vrijdag");

        Assert.Equal(Step.Day, talk.Asking);
        Assert.Contains("Bedoel je vrijdag 27 november of vrijdag 4 december?", talk.Text, StringComparison.Ordinal);
        Assert.Equal(Step.Overview, talk.Tap("2026-12-04").Asking);
    }

    [Fact]
    public void A_day_off_typed_at_the_overview_says_why_and_changes_nothing()
    {
        var talk = Conversation.At(Step.Overview).Type("toch zaterdag");

        Assert.Equal((Step.Overview, Given.Wednesday), (talk.Asking, talk.Draft.Date));
        Assert.StartsWith("Zaterdag werken we niet.", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_start_for_which_the_duration_is_too_long_asks_the_duration()
    {
        var talk = Conversation.At(Step.Overview).Type("toch om half 5");

        Assert.Equal(Step.Duration, talk.Asking);
        Assert.StartsWith("Zo lang past het niet.", talk.Text, StringComparison.Ordinal);
        Assert.Equal(Step.Overview, talk.Type("30 minuten").Asking);
    }

    [Fact]
    public void Who_goes_back_from_a_change_that_does_not_fit_chooses_again_what_to_change()
    {
        var talk = Conversation.At(Step.Overview).Type("toch om half 5").Tap("back");

        Assert.Equal(Step.Change, talk.Asking);
        Assert.Equal(Step.Overview, talk.Tap("Time").Tap("14:00").Asking);
    }

    [Fact]
    public void A_kind_of_help_that_takes_a_pair_shows_two_students_and_who_wants_one_changes_that()
    {
        var talk = Conversation.At(Step.Overview).Tap("change").Tap("Task").Tap("RELIEF");
        Assert.Contains("Studenten: 2", talk.Text, StringComparison.Ordinal);

        talk.Tap("change").Tap("Students");

        Assert.Contains("Voor deze hulp gaan meestal 2 studenten.", talk.Text, StringComparison.Ordinal);
        Assert.Contains("Studenten: 1", talk.Tap("1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_day_on_which_the_time_is_over_asks_the_time()
    {
        var talk = Conversation.At(Step.Overview);
        talk.Reader = talk.Reader with { Now = Given.Now.AddHours(5) };

        talk.Tap("change").Tap("Day").Tap("2026-11-23");

        Assert.Equal(Step.Time, talk.Asking);
        Assert.StartsWith("Die tijd is al geweest.", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_waited_until_its_day_was_over_is_not_placed()
    {
        var talk = Conversation.At(Step.Overview);
        talk.Reader = talk.Reader with { Now = Given.Now.AddDays(7) };

        talk.Tap("place");

        Assert.Null(talk.Last.Placement);
        Assert.Equal(Step.Day, talk.Asking);
    }

    [Fact]
    public void A_visit_that_would_run_past_midnight_is_never_shown()
    {
        var talk = Conversation.At(Step.Overview);
        talk.Reader = talk.Reader with { Team = Given.Team with { Shift = Shift.Afternoons with { Until = new TimeOnly(23, 45) } } };

        talk.Type("23:30").Tap("back").Tap("back");

        Assert.Equal(Step.Change, talk.Asking);
    }

    [Fact]
    public void What_the_team_refuses_is_asked_again()
    {
        var talk = Conversation.At(Step.Overview);
        var outcome = IntakeDialogue.NotPlaceable(talk.Draft, "Er mist nog iets.", talk.Reader);

        Assert.Equal(Step.Change, outcome.Draft!.Asking);
        Assert.StartsWith("Er mist nog iets.", outcome.Posts[0].Text, StringComparison.Ordinal);
    }
}
