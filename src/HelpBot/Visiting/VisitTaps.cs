using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Visiting;

/// <summary>What a student tells of a visit: I am here, done, nobody home.</summary>
internal sealed class VisitTaps(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Start, Dialogs.Wire.Verbs.Done, Dialogs.Wire.Verbs.NotHome];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var command = CommandOf(tap);
        var answer = await desk.HandleAsync(command, cancellation);
        if (answer is DeskAnswer.Refused { Refusal: Refusal.NotBegun, Now: { } now } && command is FinishVisit early)
            return Answer.Here(StudentCard.AskWhetherEarly(now, early.Minutes, early.Line, visitor.Reader));
        // The card says what happened: the minutes, or what to do on leaving.
        return RequestAnswers.Of(answer, visitor, _ => null, RequestAnswers.OwnView(visitor, StudentCard.Write));
    }

    private static RequestCommand CommandOf(Tap tap)
    {
        var (team, request, by, at, key) = (tap.Team, tap.Request, tap.Visitor.Actor, tap.Visitor.Now, tap.Key);
        return tap.Data.Verb switch
        {
            Dialogs.Wire.Verbs.Start => new StartVisit(team, request, by, at, key),
            Dialogs.Wire.Verbs.NotHome => new ReportNobodyHome(team, request, by, at, key, tap.Minutes(InputIds.DoorMinutes)),
            _ => new FinishVisit(
                team, request, by, at, key, tap.Minutes(InputIds.Minutes), PersonalData.Clean(tap.Data.Input(InputIds.Line) ?? "").Text)
            {
                WasEarly = tap.Data.Input(InputIds.WasEarly) is not null,
            },
        };
    }
}
