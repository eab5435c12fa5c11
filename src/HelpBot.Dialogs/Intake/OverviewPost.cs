using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;

namespace HelpBot.Dialogs.Intake;

/// <summary>All answers together: is this right? (domain.md part 6, confirm by echo).</summary>
internal static class OverviewPost
{
    public static Post Write(Draft draft, Reader reader, CardWriter writer)
    {
        var say = reader.Say;
        var plan = DraftPlan.Of(draft)!;
        return writer
            .Title(say["intake.overview"])
            .Strong(say.Task(plan.Task))
            .Facts(RequestFacts.Of(say, plan))
            .Strong(say["intake.overviewPrivate"])
            .Facts(
                (say["fact.callBy"], draft.CallBy ?? ""),
                (say["fact.address"], draft.Address ?? ""),
                (say["fact.phone"], draft.Phone ?? ""))
            .Actions(
                QuestionPost.Button(draft, say["button.place"], Answers.Place, "positive"),
                QuestionPost.Button(draft, say["button.change"], Answers.Change),
                QuestionPost.Button(draft, say["button.back"], Answers.Back),
                QuestionPost.Button(draft, say["button.stop"], Answers.Stop))
            .Post();
    }
}
