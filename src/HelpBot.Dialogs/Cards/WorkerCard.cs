using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>A request in the 1:1 chat of the worker who asked.</summary>
public static class WorkerCard
{
    /// <summary>Writes the card. The reader must be a person.</summary>
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
