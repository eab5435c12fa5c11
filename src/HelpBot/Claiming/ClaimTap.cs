using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Claiming;

/// <summary>A student takes a task, takes one over, or says yes to a change; who is too late hears who was first and what is still open.</summary>
internal sealed class ClaimTap(CommandDesk desk, Boards boards) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Claim];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var command = new ClaimRequest(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.Key)
        {
            EveryDate = tap.Data.Input(InputIds.EveryDate) is not null,
        };
        var answer = await desk.HandleAsync(command, cancellation);
        return answer is DeskAnswer.Refused { Refusal: var refusal } && OffersOthers(refusal)
            ? Answer.Here(await TooLateAsync(visitor, refusal, cancellation)) with { About = answer.Request }
            : RequestAnswers.Of(answer, visitor, happened => visitor.Reader.Say[Headline(happened)], RequestAnswers.OwnView(visitor, StudentCard.Write));
    }

    private static string Headline(RequestEvent happened) => happened switch
    {
        PlaceConfirmed => "confirm.kept",
        PlaceSwapped => "swap.taken",
        _ => "claim.won",
    };

    private async Task<Post> TooLateAsync(Visitor visitor, Refusal refusal, CancellationToken cancellation)
    {
        var board = await boards.ForAsync(visitor, cancellation);
        return TooLateCard.Write(refusal, board.OpenFor(visitor.Person.Id), visitor.Reader);
    }

    private static bool OffersOthers(Refusal refusal) => refusal
        is Refusal.AlreadyClaimed or Refusal.HasEnded or Refusal.TooLate or Refusal.OverlapsYourTask
        or Refusal.DailyMaximumReached or Refusal.WaitsForApproval or Refusal.FixedStudentFirst
        or Refusal.TrainingNeeded or Refusal.OutsideShiftForMinor or Refusal.TeamIsClosed;
}
