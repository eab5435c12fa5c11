using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Desk;
using HelpBot.Turns;

namespace HelpBot.Claiming;

/// <summary>The address on a tap: only for a claimer, only in their own chat (design: the wire between cards and bot).</summary>
internal sealed class DetailsTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Details];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var reader = tap.Visitor.Reader;
        if (tap.Visitor.InChannel) return Answer.Here(new Post(reader.Say["details.private"]));
        return await desk.ReadPrivateAsync(tap.Team, tap.Request, tap.Visitor.Actor, cancellation) switch
        {
            PrivateAnswer.Shown shown => Answer.Here(StudentCard.WriteDetails(shown.Request, shown.Details, reader)),
            PrivateAnswer.Closed closed => Answer.Here(new Post(reader.Say.Explain(closed.Refusal, reader.Roster, reader.Team))),
            _ => TapRouter.Unknown(tap.Visitor),
        };
    }
}
