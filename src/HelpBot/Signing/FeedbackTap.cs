using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Signing;

/// <summary>The worker tells how the resident found the visit.</summary>
internal sealed class FeedbackTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Feedback];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        var visitor = tap.Visitor;
        if (!tap.NamesRequest
            || !Enum.TryParse<ResidentFeedback>(tap.Data.Input(InputIds.Feedback), out var feedback)
            || !Enum.IsDefined(feedback)) return TapRouter.Unknown(visitor);
        var command = new GiveFeedback(
            tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.KeyWith(InputIds.Feedback), feedback, tap.Data.Input(InputIds.SameStudent) == "true");
        var answer = await desk.HandleAsync(command, cancellation);
        return RequestAnswers.Of(answer, visitor, _ => visitor.Reader.Say["feedback.saved"], WorkerCard.Write);
    }
}
