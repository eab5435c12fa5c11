using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Review;

/// <summary>What a supervisor does about a request: approve, give back, reject, ask a student, remind the team.</summary>
internal sealed class ReviewTaps(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } =
    [
        Dialogs.Wire.Verbs.Approve, Dialogs.Wire.Verbs.Return, Dialogs.Wire.Verbs.Reject, Dialogs.Wire.Verbs.Assign,
        Dialogs.Wire.Verbs.Remind,
    ];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var answer = await desk.HandleAsync(CommandOf(tap), cancellation);
        return RequestAnswers.Of(answer, tap.Visitor, happened => Headline(happened, tap.Visitor), SupervisorCard.Write);
    }

    private static RequestCommand CommandOf(Tap tap)
    {
        var (team, request, by, at, key) = (tap.Team, tap.Request, tap.Visitor.Actor, tap.Visitor.Now, tap.Key);
        return tap.Data.Verb switch
        {
            Dialogs.Wire.Verbs.Approve => new ApproveRequest(team, request, by, at, key),
            Dialogs.Wire.Verbs.Reject => new RejectRequest(team, request, by, at, key, tap.Reason),
            Dialogs.Wire.Verbs.Return => new ReturnRequest(team, request, by, at, key, tap.Reason),
            Dialogs.Wire.Verbs.Assign => new AssignStudent(team, request, by, at, key, tap.Student),
            _ => new RemindTeam(team, request, by, at, key),
        };
    }

    private static string Headline(RequestEvent happened, Visitor visitor) => happened switch
    {
        RequestApproved => visitor.Reader.Say["review.approved"],
        RequestReturned => visitor.Reader.Say["review.returned"],
        RequestRejected => visitor.Reader.Say["review.rejected"],
        StudentAsked asked => visitor.Reader.Say.Say("review.asked", ("name", visitor.Reader.Say.Name(visitor.Roster, asked.Student))),
        _ => visitor.Reader.Say["review.reminded"],
    };
}
