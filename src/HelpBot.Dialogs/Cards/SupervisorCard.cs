using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Board;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>A request in the 1:1 chat of a supervisor, with all that a supervisor can do about it now.</summary>
public static class SupervisorCard
{
    /// <summary>Tells what happened, in a message that is never edited: it shows no state. The reader must be a person.</summary>
    public static Post Tell(HelpRequest request, Reader reader, string happened) => new CardWriter(reader.Say)
        .Strong(happened)
        .Title(reader.Say.Task(request.Plan.Task))
        .Facts(RequestFacts.OfMoment(reader.Say, request))
        .Actions(ButtonsOf(request, reader))
        .Post();

    /// <summary>Writes the request as it is now, in answer to a question. The reader must be a person.</summary>
    public static Post Write(HelpRequest request, Reader reader, string? headline = null)
    {
        var say = reader.Say;
        var age = reader.Now - request.PlacedAt;
        var writer = new CardWriter(say);
        if (headline is not null) writer.Strong(headline);
        writer.Title(say.Task(request.Plan.Task)).Facts(RequestFacts.WithState(say, request, reader.Roster));
        if (!request.HasEnded) writer.Text(say.Age(age));
        if (age > RequestBoard.DragsAfter && !request.HasEnded) writer.Strong(say["fact.drags"]);
        if (request.Undoable?.IsFor(reader.Person!.Id, reader.Now) == true && request.HasEnded) writer.Text(say["undo.window"]);
        return writer.Actions(ButtonsOf(request, reader)).Post();
    }

    private static IEnumerable<AdaptiveAction> ButtonsOf(HelpRequest request, Reader reader)
    {
        var buttons = new RequestButtons(reader.Say, request);
        if (request.Status == RequestStatus.WaitingForApproval) return [buttons.Approve, buttons.Reject, buttons.Cancel];
        if (request.IsClaimable)
        {
            var students = reader.Roster.Students.Where(student => student.Id != reader.Person!.Id && !request.IsHeldBy(student.Id));
            return [buttons.Assign(students), buttons.Remind, buttons.Cancel];
        }

        if (!request.HasEnded) return [buttons.Cancel];
        return request.Undoable?.IsFor(reader.Person!.Id, reader.Now) == true ? [buttons.Undo] : [];
    }
}
