using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;

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
        return request.HasEnded ? writer.Post() : writer.Actions(buttons.Refresh, buttons.Cancel).Post();
    }

    /// <summary>Writes the request as it is now, in answer to a question. The reader must be a person.</summary>
    public static Post Write(HelpRequest request, Reader reader, string? headline = null)
    {
        var say = reader.Say;
        var writer = new CardWriter(say);
        if (headline is not null) writer.Strong(headline);
        writer.Title(say.Task(request.Plan.Task)).Facts(RequestFacts.WithState(say, request, reader.Roster));
        var buttons = new RequestButtons(say, request);
        if (!request.HasEnded) writer.Actions(buttons.Cancel);
        else if (request.Undoable?.IsFor(reader.Person!.Id, reader.Now) == true)
            writer.Text(say["undo.window"]).Actions(buttons.Undo);
        return writer.Post();
    }
}
