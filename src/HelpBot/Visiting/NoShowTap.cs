using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Visiting;

/// <summary>The worker or a supervisor tells that a student did not come.</summary>
internal sealed class NoShowTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.NoShow];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var command = new ReportNoShow(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.Key, tap.Student);
        var answer = await desk.HandleAsync(command, cancellation);
        return RequestAnswers.Of(
            answer,
            visitor,
            happened => visitor.Reader.Say[happened is StudentDidNotCome { Reopened: true } ? "noshow.reopened" : "noshow.noted"],
            OwnCard.WriteForStaff);
    }
}
