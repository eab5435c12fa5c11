using HelpBot.Dialogs.Intake;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Intake;

public sealed class ControlTests
{
    public static TheoryData<Step> EveryStep => [.. Enum.GetValues<Step>()];

    public static TheoryData<Step> LaterSteps => [.. Conversation.Whole.Select(answer => answer.Step).Where(step => step is not (Step.Task or Step.Overview))];

    [Fact]
    public void The_first_sentence_that_is_delivered_again_is_no_answer_to_the_first_question()
    {
        var reader = Given.ReaderFor(Given.Els, Language.Dutch, null);
        var begun = IntakeDialogue.Begin(Given.RequestId, "boodschappen in Holy-Noord", reader, "first").Draft!;

        var again = IntakeDialogue.Next(begun, new Said.Typed("boodschappen in Holy-Noord", "first"), reader);

        Assert.Same(begun, again.Draft);
        Assert.StartsWith("Op welke dag?", again.Posts[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public void Stop_ends_every_question_without_a_draft(Step step)
    {
        Assert.Null(Conversation.At(step).Tap("stop").Last.Draft);
        Assert.Null(Conversation.At(step).Type("Laat maar").Last.Draft);
        var stopped = Conversation.At(step, Language.English).Type("Stop!").Last;
        Assert.Null(stopped.Draft);
        Assert.StartsWith("Stopped.", stopped.Posts[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LaterSteps))]
    public void Back_asks_the_question_before_and_keeps_the_answers(Step step)
    {
        var before = Conversation.Whole.Select(answer => answer.Step).TakeWhile(one => one != step).Last(one => one != Step.Overview);
        var talk = Conversation.At(step);
        var task = talk.Draft.Task;

        Assert.Equal(before, talk.Type("terug").Asking);
        Assert.Equal(task, talk.Draft.Task);
    }

    [Fact]
    public void Back_at_the_first_question_repeats_it() =>
        Assert.Equal(Step.Task, new Conversation().Type("terug").Asking);

    [Fact]
    public void Back_at_the_overview_asks_the_last_question() =>
        Assert.Equal(Step.Phone, Conversation.At(Step.Overview).Tap("back").Asking);

    [Fact]
    public void Back_from_a_change_shows_the_overview_unchanged()
    {
        var talk = Conversation.At(Step.Neighbourhood);
        talk = Conversation.At(Step.Overview).Tap("change").Tap("Neighbourhood").Tap("back");

        Assert.Equal((Step.Overview, "Holy-Noord"), (talk.Asking, talk.Draft.Neighbourhood));
    }

    [Theory]
    [InlineData("1", null)]
    [InlineData(null, (byte)9)]
    public void A_stale_tap_changes_nothing_and_repeats_the_question_of_now(string? question, byte? request)
    {
        var talk = Conversation.At(Step.Duration);
        var before = talk.Draft;

        talk.Tap("90", question, request is { } other ? Given.Id(other) : null);

        Assert.Equal(DraftJson.Write(before), DraftJson.Write(talk.Draft));
        Assert.StartsWith("Deze vraag is al beantwoord.", talk.Text, StringComparison.Ordinal);
        Assert.Contains("Hoe lang duurt het?", talk.Text, StringComparison.Ordinal);
        Assert.Null(talk.Last.Answered);
    }

    [Fact]
    public void A_redelivered_message_is_no_second_answer()
    {
        var talk = Conversation.At(Step.CallBy).Type("mevrouw V. 12", "same");
        var before = DraftJson.Write(talk.Draft);

        talk.Type("mevrouw V. 12", "same");

        Assert.Equal(before, DraftJson.Write(talk.Draft));
        Assert.Contains("Wat is het adres?", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_messages_without_an_id_each_is_an_answer()
    {
        var talk = Conversation.At(Step.CallBy);
        var reader = talk.Reader;
        var asked = IntakeDialogue.Next(talk.Draft, new Said.Typed("mevrouw V. 12", null), reader);

        var answered = IntakeDialogue.Next(asked.Draft!, new Said.Typed("Churchillsingel 483", null), reader);

        Assert.Equal(("mevrouw V. 12", "Churchillsingel 483"), (answered.Draft!.CallBy, answered.Draft.Address));
        Assert.DoesNotContain(null, answered.Draft.Handled);
    }

    [Fact]
    public void The_list_of_answered_messages_does_not_grow()
    {
        var talk = Conversation.At(Step.Duration);
        for (var i = 0; i < 50; i++) talk.Type("??");

        Assert.Equal(8, talk.Draft.Handled.Count);
    }
}
