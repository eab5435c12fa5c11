using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>What a student without a place is asked personally: by another student, by the series, or by a supervisor.</summary>
/// <param name="Words">The question.</param>
/// <param name="Answers">What can be answered.</param>
internal sealed record Question(string Words, IReadOnlyList<AdaptiveAction> Answers)
{
    /// <summary>The question that waits for this reader, or null.</summary>
    public static Question? Of(HelpRequest request, Reader reader, bool onOwnCard = false)
    {
        var (say, student) = (reader.Say, reader.Person!.Id);
        var buttons = new RequestButtons(say, request, onOwnCard);
        if (request.HasEnded) return null;
        if (request.SwapTo(student) is { } offer)
            return new(say.Say("note.SwapAsked", ("name", say.Name(reader.Roster, offer.From))), [buttons.TakeOver, buttons.Cannot]);
        if (RequestFacts.FirstRightOf(request, reader) is { } right && right.Student == student)
        {
            return new(
                say.Say("firstright.mine", ("until", say.Moment(reader.Team, right.Until))),
                [buttons.ClaimThisTime, buttons.ClaimEveryTime, buttons.Decline]);
        }

        return request.IsClaimable && request.Asked.Contains(student) ? new(say["note.Asked"], [buttons.Claim, buttons.Decline]) : null;
    }
}
