using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>What a student without a place is asked personally: by another student, by the series, or by a supervisor.</summary>
internal abstract record Question
{
    /// <summary>The question that waits for this reader, or null.</summary>
    public static Question? Of(HelpRequest request, Reader reader)
    {
        var (say, student) = (reader.Say, reader.Person!.Id);
        if (request.HasEnded) return null;
        if (request.SwapTo(student) is { } offer)
            return new ToTakeOver(say.Say("note.SwapAsked", ("name", say.Name(reader.Roster, offer.From))));
        if (RequestFacts.FirstRightOf(request, reader) is { } right && right.Student == student)
            return new ToChooseFirst(say.Say("firstright.mine", ("until", say.Moment(reader.Team, right.Until))));
        return request.IsClaimable && request.Asked.Contains(student) ? new ToGo() : null;
    }

    /// <summary>Writes the question and its answers.</summary>
    public abstract CardWriter AskIn(CardWriter writer, RequestButtons buttons);

    private sealed record ToTakeOver(string Words) : Question
    {
        public override CardWriter AskIn(CardWriter writer, RequestButtons buttons) =>
            writer.Strong(Words).Actions(buttons.TakeOver, buttons.Cannot);
    }

    private sealed record ToChooseFirst(string Words) : Question
    {
        public override CardWriter AskIn(CardWriter writer, RequestButtons buttons) =>
            writer.Strong(Words).Actions(buttons.ClaimThisTime, buttons.ClaimEveryTime, buttons.Decline);
    }

    private sealed record ToGo : Question
    {
        public override CardWriter AskIn(CardWriter writer, RequestButtons buttons) =>
            writer.Actions(buttons.Claim, buttons.Decline);
    }
}
