using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Board;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Cards;

/// <summary>A request in the 1:1 chat of a supervisor, with all that a supervisor can do about it now.</summary>
public static class SupervisorCard
{
    /// <summary>Tells what happened, in a message that is never edited: it shows no state. The reader must be a person.</summary>
    public static Post Tell(HelpRequest request, Reader reader, string happened)
    {
        var (say, buttons) = (reader.Say, new SupervisorButtons(reader.Say, request, reader.Roster));
        var writer = new CardWriter(say)
            .Strong(happened)
            .Title(say.Task(request.Plan.Task))
            .Facts(RequestFacts.OfMoment(say, request));
        foreach (var line in RepeatWording.Lines(request, reader)) writer.Text(line);
        return writer
            .Actions(Urgent(request, buttons))
            .Actions([.. Main(request, reader, buttons), buttons.Review, .. buttons.ReviewFirst])
            .Post();
    }

    /// <summary>Writes the request as it is now, in answer to a question. The reader must be a person.</summary>
    public static Post Write(HelpRequest request, Reader reader, string? headline = null)
    {
        var say = reader.Say;
        var writer = new CardWriter(say);
        if (headline is not null) writer.Strong(headline);
        writer.Title(say.Task(request.Plan.Task));
        if (request.Urgent && request.IsClaimable) writer.Strong(say["fact.urgent"]);
        writer.Facts(RequestFacts.WithState(say, request, reader.Roster));
        foreach (var line in RepeatWording.Lines(request, reader).Concat(RequestFacts.Lines(request, reader))) writer.Text(line);
        if (request.HasBegun) foreach (var line in VisitWording.Lines(request, reader)) writer.Line(line);
        if (request.Feedback is { } feedback) writer.Facts((say["fact.feedback"], say[$"feedback.{feedback}"]));
        var age = reader.Now - request.PlacedAt;
        if (!request.HasEnded) writer.Text(say.Age(age));
        if (age > RequestBoard.DragsAfter && !request.HasEnded) writer.Strong(say["fact.drags"]);
        foreach (var line in AttentionWording.Lines(request, reader)) writer.Strong(line);
        if (request.Undoable?.IsFor(reader.Person!.Id, reader.Now) == true && request.HasEnded) writer.Text(say["undo.window"]);
        var buttons = new SupervisorButtons(say, request, reader.Roster);
        return writer
            .Actions(Urgent(request, buttons))
            .Actions([.. Main(request, reader, buttons), .. Holders(request, reader, buttons)])
            .Actions([.. buttons.ReviewFirst, .. Rest(request, reader)])
            .Post();
    }

    /// <summary>What cannot wait stands alone, above the rest.</summary>
    private static IEnumerable<AdaptiveAction> Urgent(HelpRequest request, SupervisorButtons buttons)
    {
        if (request.Concern is { IsOpen: true }) yield return buttons.AnswerConcern;
        if (request.Unread is { BySupervisor: true }) yield return buttons.Seen;
    }

    private static IEnumerable<AdaptiveAction> Main(HelpRequest request, Reader reader, SupervisorButtons buttons)
    {
        var shared = new RequestButtons(reader.Say, request);
        var canUndo = request.HasEnded && request.Undoable?.IsFor(reader.Person!.Id, reader.Now) == true;
        return request switch
        {
            { Status: RequestStatus.WaitingForApproval } => [buttons.Approve, buttons.Return, buttons.Reject],
            { IsClaimable: true } => [.. buttons.Assign(reader.Person!.Id), buttons.Remind],
            { HasEnded: false } => [],
            _ when canUndo => [shared.Undo],
            { Status: RequestStatus.Expired } => [shared.Reinstate],
            { Status: RequestStatus.DidNotWorkOut } => [shared.Reinstate, .. Sign(request, buttons)],
            _ => Sign(request, buttons),
        };
    }

    private static IEnumerable<AdaptiveAction> Sign(HelpRequest request, SupervisorButtons buttons) =>
        SupervisorButtons.Unsigned(request).Any() ? [buttons.Sign] : [];

    private static IEnumerable<AdaptiveAction> Holders(HelpRequest request, Reader reader, SupervisorButtons buttons)
    {
        if (request.HasEnded || !buttons.HasAwaited) yield break;
        yield return buttons.OffList;
        if (reader.Now >= reader.Team.EarliestStart(request.Plan.Time)) yield return buttons.NoShow;
    }

    private static IEnumerable<AdaptiveAction> Rest(HelpRequest request, Reader reader)
    {
        var buttons = new RequestButtons(reader.Say, request);
        if (request.HasEnded) return [];
        return request.HasBegun ? buttons.Cancel : [buttons.Change, .. buttons.Cancel];
    }
}
