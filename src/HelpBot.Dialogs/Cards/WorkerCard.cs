using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Cards;

/// <summary>A request in the 1:1 chat of the worker who asked.</summary>
public static class WorkerCard
{
    /// <summary>Tells what happened, in a message that is never edited: it shows no state. The reader must be a person.</summary>
    public static Post Tell(HelpRequest request, Reader reader, string happened)
    {
        var (say, buttons) = (reader.Say, new RequestButtons(reader.Say, request));
        var writer = new CardWriter(say)
            .Strong(happened)
            .Title(say.Task(request.Plan.Task))
            .Facts(RequestFacts.OfMoment(say, request));
        return writer.Actions(request switch
        {
            { Status: RequestStatus.Returned } => [buttons.Change, buttons.RefreshAsWorker, .. buttons.Cancel],
            { HasEnded: false } => [buttons.RefreshAsWorker, .. buttons.Cancel],
            _ => AfterEnd(request, reader),
        }).Post();
    }

    /// <summary>Writes the request as it is now, in answer to a question. The reader must be a person.</summary>
    public static Post Write(HelpRequest request, Reader reader, string? headline = null)
    {
        var say = reader.Say;
        var writer = new CardWriter(say);
        if (headline is not null) writer.Strong(headline);
        writer.Title(say.Task(request.Plan.Task)).Facts(RequestFacts.WithState(say, request, reader.Roster));
        foreach (var line in RequestFacts.Lines(request, reader)) writer.Text(line);
        if (request.Status == RequestStatus.Returned) writer.Text(say["card.returned"]);
        if (request.Feedback is { } feedback) writer.Facts((say["fact.feedback"], say[$"feedback.{feedback}"]));
        if (request.HasEnded && request.Undoable?.IsFor(reader.Person!.Id, reader.Now) == true)
            return writer.Text(say["undo.window"]).Actions(new RequestButtons(say, request).Undo).Post();
        return writer.Actions(request.HasEnded ? AfterEnd(request, reader) : WhileItLives(request, reader)).Post();
    }

    private static IEnumerable<AdaptiveAction> WhileItLives(HelpRequest request, Reader reader)
    {
        var buttons = new RequestButtons(reader.Say, request);
        var holders = new SupervisorButtons(reader.Say, request, reader.Roster);
        if (!request.HasBegun) yield return buttons.Change;
        if (holders.HasAwaited && reader.Now >= reader.Team.EarliestStart(request.Plan.Time)) yield return holders.NoShow;
        foreach (var cancel in buttons.Cancel) yield return cancel;
        yield return buttons.Concern;
    }

    private static IEnumerable<AdaptiveAction> AfterEnd(HelpRequest request, Reader reader)
    {
        var buttons = new RequestButtons(reader.Say, request);
        switch (request.Status)
        {
            case RequestStatus.Done or RequestStatus.Approved:
                if (request.Feedback is null) yield return new SupervisorButtons(reader.Say, request, reader.Roster).Feedback;
                yield return buttons.Concern;
                break;
            case RequestStatus.Expired or RequestStatus.DidNotWorkOut:
                yield return buttons.Reinstate;
                break;
        }
    }
}
