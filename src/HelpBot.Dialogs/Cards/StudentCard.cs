using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Cards;

/// <summary>A task in the 1:1 chat of a student: what it is, and what the student can do with it now.</summary>
public static class StudentCard
{
    /// <summary>Writes the task as it is now, in answer to a tap or a question. The reader must be a person.</summary>
    public static Post Write(HelpRequest request, Reader reader, string? headline = null) => Write(request, reader, headline, isKept: false);

    /// <summary>Writes the task's own card in the chat of who goes, which is kept up: its buttons say which card they are on.</summary>
    public static Post Keep(HelpRequest request, Reader reader) => Write(request, reader, null, isKept: true);

    private static Post Write(HelpRequest request, Reader reader, string? headline, bool isKept)
    {
        var (say, student) = (reader.Say, reader.Person!.Id);
        var takenBack = IsTakenBack(request, reader);
        var writer = Head(request, reader, headline ?? (takenBack ? say["release.released"] : null));
        return request.PlaceOf(student) switch
        {
            { Minutes: null } place when !request.HasEnded => HolderPart.Write(writer, request, place, reader, isKept).Post(),
            { Minutes: not null } place => HolderPart.WriteFinished(writer, request, place, say, isKept).Post(),
            _ => WithoutPlace(writer, request, reader, takenBack, isKept).Post(),
        };
    }

    /// <summary>Asks whether a visit that has not begun is done all the same: a tap by mistake would leave the resident without help.</summary>
    public static Post AskWhetherEarly(HelpRequest request, int minutes, string line, Reader reader)
    {
        var (say, time) = (reader.Say, request.Plan.Time);
        var buttons = new VisitButtons(say, request);
        return Head(request, reader, say.Say("done.early", ("day", say.Day(time.Date)), ("time", say.Clock(time.From))))
            .Actions(buttons.NotYet, buttons.DoneEarly(minutes, line))
            .Post();
    }

    /// <summary>The card with what only the claimer may see. Never for a channel.</summary>
    public static Post WriteDetails(HelpRequest request, PrivateDetails details, Reader reader)
    {
        var say = reader.Say;
        var writer = Head(request, reader, null)
            .Strong(say["details.title"])
            .Facts(
                (say["fact.callBy"], details.CallBy),
                (say["fact.address"], details.Address),
                (say["fact.phone"], details.Phone))
            .Text(say["details.stays"]);
        return request.PlaceOf(reader.Person!.Id) is { Minutes: null } place && !request.HasEnded
            ? writer.Actions(HolderPart.VisitButtonsOf(request, place, reader)).Post()
            : writer.Post();
    }

    private static CardWriter WithoutPlace(CardWriter writer, HelpRequest request, Reader reader, bool takenBack, bool isKept)
    {
        var (say, student) = (reader.Say, reader.Person!.Id);
        var buttons = new RequestButtons(say, request, isKept);
        if (request.Unread?.Students.Contains(student) == true)
            return writer.Actions(new VisitButtons(say, request, isKept).Read, buttons.Open);
        if (takenBack) return writer.Text(say["undo.window"]).Actions(buttons.Undo, buttons.Open);
        if (reader.Now >= reader.Team.LatestStart(request.Plan.Time)) return writer.Actions(buttons.Open);
        if (Question.Of(request, reader, isKept) is { } question) return writer.Strong(question.Words).Actions(question.Answers);
        return request.IsClaimable && RequestFacts.FirstRightOf(request, reader) is null
            ? writer.Actions(buttons.Claim, buttons.Open)
            : writer.Actions(buttons.Open);
    }

    private static bool IsTakenBack(HelpRequest request, Reader reader) =>
        request.Undoable?.IsFor(reader.Person!.Id, reader.Now) == true && request.IsClaimable;

    private static CardWriter Head(HelpRequest request, Reader reader, string? headline)
    {
        var writer = new CardWriter(reader.Say);
        if (headline is not null) writer.Strong(headline);
        writer.Title(reader.Say.Task(request.Plan.Task)).Facts(RequestFacts.WithState(reader.Say, request, reader.Roster));
        foreach (var line in RequestFacts.Lines(request, reader)) writer.Text(line);
        return writer;
    }
}
