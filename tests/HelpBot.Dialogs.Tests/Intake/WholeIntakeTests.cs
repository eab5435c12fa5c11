using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Intake;

public sealed class WholeIntakeTests
{
    public static TheoryData<Language, bool> Ways => new()
    {
        { Language.Dutch, true }, { Language.Dutch, false }, { Language.English, true }, { Language.English, false },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_request_is_placed_by_buttons_and_by_typing(Language language, bool byButtons)
    {
        var talk = new Conversation(language);
        foreach (var (step, tap, dutch, english) in Conversation.Whole)
        {
            Assert.Equal(step, talk.Asking);
            Assert.Null(talk.Last.Placement);
            _ = byButtons ? talk.Tap(tap) : talk.Type(language == Language.Dutch ? dutch : english);
        }

        Assert.Equal(Step.Overview, talk.Asking);
        _ = byButtons ? talk.Tap("place") : talk.Type(language == Language.Dutch ? "Ja, plaats" : "Yes, place it");

        var placement = talk.Last.Placement;
        Assert.NotNull(placement);
        Assert.Equal(Given.RequestId, placement.Request);
        Assert.Equal(
            new VisitPlan
            {
                Task = "SHOP",
                Time = VisitTime.At(Given.Wednesday, new TimeOnly(14, 0), 60),
                Neighbourhood = "Holy-Noord",
            },
            placement.Plan);
        Assert.Equal(("Churchillsingel 483", "06 12345678"), (placement.Private.Address, placement.Private.Phone));
    }

    [Fact]
    public void A_first_sentence_answers_what_it_tells()
    {
        var talk = new Conversation(sentence: "overmorgen half 3 samen boodschappen doen in Holy-Noord");

        Assert.Equal(
            ("SHOP", Given.Wednesday, new TimeOnly(14, 30), "Holy-Noord"),
            (talk.Draft.Task, talk.Draft.Date, talk.Draft.From, talk.Draft.Neighbourhood));
        Assert.Equal(Step.Overview, talk.Asking);
    }

    [Fact]
    public void A_first_sentence_fills_nothing_that_cannot_be_planned()
    {
        var talk = new Conversation(sentence: "zaterdag om 9 uur wandelen");

        Assert.Equal(("WALK", null, null), (talk.Draft.Task, talk.Draft.Date, talk.Draft.From));
        Assert.Equal(Step.Day, talk.Asking);
    }

    [Fact]
    public void Tapping_leaves_the_question_with_its_answer_in_place_of_the_card()
    {
        var talk = Conversation.At(Step.Duration).Tap("60");

        Assert.Equal("✔ Hoe lang duurt het? 1 uur", talk.Last.Answered?.Text);
        Assert.Empty(talk.Last.Answered!.Card!.Body.OfType<AdaptiveCards.AdaptiveActionSet>());
    }

    [Fact]
    public void Private_answers_are_asked_last_and_said_to_be_private()
    {
        foreach (var step in (Step[])[Step.CallBy, Step.Address, Step.Phone])
            Assert.Contains("🔒", Conversation.At(step).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_tells_nothing_in_a_log() => Assert.Equal("Draft", $"{Conversation.At(Step.Overview).Draft}");
}
