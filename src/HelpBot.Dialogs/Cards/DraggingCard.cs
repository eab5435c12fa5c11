using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Board;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>What drags, in one message to a supervisor: oldest first, each with a button to look at it.</summary>
public static class DraggingCard
{
    /// <summary>Writes the list, or null when nothing drags.</summary>
    public static Post? Write(RequestBoard board, Reader reader)
    {
        var (say, requests) = (reader.Say, board.Dragging);
        if (requests.Count == 0) return null;
        var writer = new CardWriter(say).Title(say["dragging.title"]).Text(say["dragging.ask"]);
        foreach (var request in requests.Take(ListCard.MostItems)) writer.Part(part => Item(part, request, board, reader));
        if (requests.Count > ListCard.MostItems) writer.Text(say.Say("list.more", ("count", requests.Count - ListCard.MostItems)));
        return writer.Post();
    }

    private static void Item(CardWriter writer, HelpRequest request, RequestBoard board, Reader reader)
    {
        var (say, plan) = (reader.Say, request.Plan);
        var data = new ButtonData(
            Verbs.Review, request.Team.Value, request.Id.Value,
            request.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.Strong(say.Task(plan.Task))
            .Line(say.When(plan.Time))
            .Line($"{plan.Neighbourhood} · {say.Students(plan.Students)}")
            .Line($"{say["fact.state"]}: {say.Status(request)} · {say.Age(board.AgeOf(request))}");
        foreach (var line in RepeatWording.Lines(request, board.FirstOf(request), reader)) writer.Line(line);
        writer.Actions(Buttons.Execute(say["button.view"], data));
    }
}
