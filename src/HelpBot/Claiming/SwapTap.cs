using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Claiming;

/// <summary>A student asks another one to take over.</summary>
internal sealed class SwapTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Swap];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var command = new OfferSwap(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.Key, tap.Student);
        var answer = await desk.HandleAsync(command, cancellation);
        var say = visitor.Reader.Say;
        return RequestAnswers.Of(
            answer, visitor, _ => say.Say("swap.asked", ("name", say.Name(visitor.Roster, tap.Student))), RequestAnswers.OwnView(visitor, StudentCard.Write));
    }
}
