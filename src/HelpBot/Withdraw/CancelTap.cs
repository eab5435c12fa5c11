using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Withdraw;

/// <summary>The worker or a supervisor calls a request off.</summary>
internal sealed class CancelTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Cancel];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var command = new CancelRequest(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.KeyWith(InputIds.EveryDate), tap.Reason)
        {
            AllFollowing = tap.Data.Input(InputIds.EveryDate) is not null,
        };
        var answer = await desk.HandleAsync(command, cancellation);
        return RequestAnswers.Of(answer, visitor, happened => visitor.Reader.Say[Headline(happened, answer)], OwnCard.WriteForStaff);
    }

    private static string Headline(RequestEvent happened, DeskAnswer answer) => happened switch
    {
        RequestCancelled { AllFollowing: true } => "cancel.following",
        _ when answer.Request is { Holders.Count: > 0 } => "cancel.cancelled",
        _ => "cancel.cancelledNobody",
    };
}
