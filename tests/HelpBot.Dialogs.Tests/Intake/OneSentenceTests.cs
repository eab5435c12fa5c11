using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Intake;

/// <summary>A worker has five minutes: a sentence, the few details on one card, one confirm.</summary>
public sealed class OneSentenceTests
{
    private const string Sentence = "Mevr. de Vries in Holy-Noord zou graag overmorgen half 3 samen boodschappen doen, duurt denk ik een uurtje";

    private static readonly Dictionary<string, string> Details = new()
    {
        [InputIds.Visited] = "yes", [InputIds.Knows] = "yes", [InputIds.CallBy] = "mevrouw V.",
        [InputIds.Address] = "Churchillsingel 483", [InputIds.Phone] = "06 12345678",
    };

    [Fact]
    public void A_sentence_and_one_confirm_place_a_request()
    {
        var talk = new Conversation(sentence: Sentence);

        Assert.Equal(Step.Overview, talk.Asking);
        Assert.StartsWith("Ik heb dit weggehaald: een naam.", talk.Text, StringComparison.Ordinal);
        Assert.Contains("woensdag 25 november, 14.30 tot 15.30 uur", talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vries", talk.Text, StringComparison.Ordinal);

        var placement = talk.Fill("place", Details).Last.Placement!;

        Assert.Equal(("SHOP", "Holy-Noord", 60), (placement.Plan.Task, placement.Plan.Neighbourhood, placement.Plan.Time.Minutes));
        Assert.Equal(new PrivateDetails("mevrouw V.", "Churchillsingel 483", "06 12345678"), placement.Private);
        Assert.Null(placement.Series);
    }

    [Fact]
    public void A_field_that_is_wrong_says_so_above_it_and_the_others_are_kept()
    {
        var talk = new Conversation(sentence: Sentence).Fill("place", new(Details) { [InputIds.Address] = "ergens" });

        Assert.Null(talk.Last.Placement);
        Assert.Equal((Step.Overview, "mevrouw V.", "06 12345678"), (talk.Asking, talk.Draft.CallBy, talk.Draft.Phone));
        Assert.Contains("Ik heb een straat en een huisnummer nodig.\nWat is het adres?", talk.Text, StringComparison.Ordinal);
        Assert.NotNull(talk.Fill("place", new() { [InputIds.Address] = "Churchillsingel 483" }).Last.Placement);
    }

    [Fact]
    public void A_resident_who_does_not_know_yet_is_asked_first()
    {
        var talk = new Conversation(sentence: Sentence).Fill("place", new(Details) { [InputIds.Knows] = "no" });

        Assert.Null(talk.Last.Placement);
        Assert.Contains("Vraag het eerst aan de bewoner.", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_and_a_number_in_the_sentence_are_kept_for_who_goes()
    {
        var talk = new Conversation(sentence: "morgen om 2 uur wandelen met een bewoner, Churchillsingel 483 in Holy-Noord, tel 06-12345678");

        Assert.Equal(Step.Overview, talk.Asking);
        Assert.Equal("06-12345678", talk.Draft.Phone);
        Assert.StartsWith("Churchillsingel 483", talk.Draft.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_shows_its_dates_and_those_on_which_the_team_is_closed()
    {
        var talk = new Conversation(sentence: "elke dinsdag om 14u wandelen met bewoner in Ambacht, 6 keer, liefst steeds dezelfde student");

        Assert.Equal(Step.Overview, talk.Asking);
        Assert.Contains("Elke dinsdag, 6 keer, tot en met dinsdag 29 december", talk.Text, StringComparison.Ordinal);
        Assert.Contains("Team is dicht: dinsdag 22 december, dinsdag 29 december", talk.Text, StringComparison.Ordinal);
        Assert.Contains("liefst steeds dezelfde student", talk.Text, StringComparison.Ordinal);
        Assert.Equal(
            new SeriesPlace(Given.RequestId, new DateOnly(2026, 11, 24), 1, 6, 1), talk.Fill("place", Details).Last.Placement!.Series);
    }

    [Theory]
    [InlineData("6 keer", 6)]
    [InlineData("4", 4)]
    [InlineData("tot en met 15 december", 4)]
    public void The_end_of_a_series_is_asked(string answer, int dates)
    {
        var talk = Conversation.At(Step.SeriesEnd).Type(answer);

        Assert.Equal((Step.Overview, dates), (talk.Asking, talk.Draft.Dates));
    }

    [Fact]
    public void Two_requests_in_one_sentence_are_placed_one_after_the_other()
    {
        var talk = new Conversation(sentence: "dinsdag om 2 uur boodschappen doen met mevrouw en donderdag om 3 uur wandelen, allebei in Holy-Noord");

        Assert.StartsWith("Ik zie 2 hulpvragen.", talk.Text, StringComparison.Ordinal);
        var first = talk.Fill("place", Details).Last;
        var next = IntakeDialogue.AfterPlacing(first.Draft!, talk.Reader)!;

        Assert.Equal(("WALK", new DateOnly(2026, 11, 26), "Holy-Noord"), (next.Draft!.Task, next.Draft.Date, next.Draft.Neighbourhood));
        Assert.Equal(("mevrouw V.", "Churchillsingel 483"), (next.Draft.CallBy, next.Draft.Address));
        Assert.NotEqual(first.Draft!.Request, next.Draft.Request);
        Assert.Null(IntakeDialogue.AfterPlacing(next.Draft, talk.Reader));
    }

    [Fact]
    public void What_is_not_for_students_is_said_and_the_rest_is_kept()
    {
        var talk = new Conversation(sentence: "woensdag om 2 uur boodschappen doen met mevrouw in Westwijk en haar steunkousen aantrekken");

        Assert.Equal((Step.Overview, "SHOP"), (talk.Asking, talk.Draft.Task));
        Assert.StartsWith("Dit is zorg. Dat mogen studenten niet doen.", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_for_a_woman_is_said_to_be_for_the_supervisor_and_kept_nowhere()
    {
        var talk = new Conversation(sentence: "morgen om 2 uur wandelen met mevrouw in Holy-Noord, liefst een vrouwelijke student");

        Assert.StartsWith("Liever een vrouw of een man? Bespreek dat met een begeleider.", talk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vrouwelijk", DraftJson.Write(talk.Draft), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_missing_is_asked_and_the_most_useful_first()
    {
        var talk = new Conversation(sentence: "boodschappen doen voor mevrouw");

        Assert.Equal(Step.Day, talk.Asking);
        Assert.Equal(Step.Time, talk.Type("morgen").Asking);
        Assert.Equal(Step.Neighbourhood, talk.Type("half 3").Asking);
        Assert.Equal(Step.Together, talk.Type("westwijk").Asking);
        Assert.Equal(Step.Overview, talk.Type("ja").Asking);
    }

    [Fact]
    public void An_answer_may_carry_more_than_was_asked()
    {
        var talk = new Conversation(sentence: "wandelen met meneer").Type("morgen om half 3 in Ambacht, anderhalf uur");

        Assert.Equal((Step.Overview, "Ambacht", 90, new TimeOnly(14, 30)), (talk.Asking, talk.Draft.Neighbourhood, talk.Draft.Minutes, talk.Draft.From));
    }

    [Fact]
    public void An_answer_to_another_question_is_taken_and_the_open_one_asked_again()
    {
        var talk = new Conversation(sentence: "wandelen met meneer").Type("in Ambacht");

        Assert.Equal((Step.Day, "Ambacht"), (talk.Asking, talk.Draft.Neighbourhood));
    }

    [Fact]
    public void A_known_answer_can_be_corrected_at_a_later_question()
    {
        var talk = new Conversation(sentence: "morgen wandelen met meneer in Ambacht");
        Assert.Equal(Step.Time, talk.Asking);

        Assert.Equal((Step.Time, new DateOnly(2026, 11, 26)), (talk.Type("nee, toch donderdag").Asking, talk.Draft.Date!.Value));
    }

    [Theory]
    [InlineData(Language.Dutch, "morgen wandelen met meneer in Ambacht", "donderdag om 3 uur")]
    [InlineData(Language.Dutch, "morgen om 3 uur wandelen met meneer", "in Ambacht, en toch donderdag")]
    [InlineData(Language.English, "a walk tomorrow with Mr B in Ambacht", "Thursday at 3 pm")]
    public void Another_day_beside_the_answer_is_the_day(Language language, string sentence, string answer)
    {
        var talk = new Conversation(language, sentence).Type(answer);

        Assert.Equal(
            (Step.Overview, new DateOnly(2026, 11, 26), new TimeOnly(15, 0), "Ambacht"),
            (talk.Asking, talk.Draft.Date!.Value, talk.Draft.From!.Value, talk.Draft.Neighbourhood));
    }

    [Theory]
    [InlineData("zaterdag om 3 uur", "zaterdag")]
    [InlineData("31-2 om 3 uur", "Die datum bestaat niet")]
    public void A_day_that_cannot_be_is_said_beside_the_answer_that_is_kept(string answer, string said)
    {
        var talk = new Conversation(sentence: "morgen wandelen met meneer in Ambacht").Type(answer);

        Assert.Equal((Step.Day, new TimeOnly(15, 0)), (talk.Asking, talk.Draft.From!.Value));
        Assert.Null(talk.Draft.Date);
        Assert.Contains(said, talk.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_two_days_beside_an_answer_one_is_chosen()
    {
        var talk = new Conversation(sentence: "morgen wandelen met meneer in Ambacht").Type("volgende vrijdag om 3 uur");

        Assert.Equal(Step.Day, talk.Asking);
        Assert.Contains("27 november", talk.Text, StringComparison.Ordinal);
        Assert.Contains("4 december", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2-4")]
    [InlineData("van 2-4")]
    [InlineData("morgen om 2 uur")]
    public void The_day_that_is_known_stays_when_no_other_is_told(string answer)
    {
        var talk = new Conversation(sentence: "morgen wandelen met meneer in Ambacht").Type(answer);

        Assert.Equal((Step.Overview, new DateOnly(2026, 11, 24), new TimeOnly(14, 0)), (talk.Asking, talk.Draft.Date!.Value, talk.Draft.From!.Value));
    }

    [Fact]
    public void The_same_in_English()
    {
        var talk = new Conversation(Language.English, "Grocery trip with Mrs B in Westwijk tomorrow at 2pm, about an hour");

        Assert.Equal((Step.Overview, "SHOP", new TimeOnly(14, 0)), (talk.Asking, talk.Draft.Task, talk.Draft.From));
        Assert.StartsWith("I took this out: a name.", talk.Text, StringComparison.Ordinal);
        Assert.NotNull(talk.Fill("place", Details).Last.Placement);
    }
}
