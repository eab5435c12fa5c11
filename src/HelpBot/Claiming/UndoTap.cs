using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Claiming;

/// <summary>Takes back a release or a cancellation of a moment ago.</summary>
internal sealed class UndoTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Undo];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var command = new UndoLast(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.Key);
        var answer = await desk.HandleAsync(command, cancellation);
        return RequestAnswers.Of(
            answer,
            visitor,
            happened => visitor.Reader.Say[happened is CancellationUndone ? "undo.cancel" : "undo.release"],
            OwnCard.Write);
    }
}
