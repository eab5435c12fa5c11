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

    /// <summary>Tells what happened, in a message that is never edited: it shows no state. The reader must be a person.</summary>
    public static Post Tell(HelpRequest request, Reader reader, string happened)
    {
        var (say, buttons) = (reader.Say, new RequestButtons(reader.Say, request));
        var writer = new CardWriter(say)
            .Strong(happened)
            .Title(say.Task(request.Plan.Task))
            .Facts(RequestFacts.OfMoment(say, request));
        if (request.Asked.Contains(reader.Person!.Id)) return writer.Actions(buttons.Claim, buttons.Decline).Post();
        return request.HasEnded ? writer.Actions(buttons.Open).Post() : writer.Actions(buttons.Refresh).Post();
    }

    /// <summary>Asks whether a visit that has not begun is done all the same: a tap by mistake would leave the resident without help.</summary>
    public static Post AskWhetherEarly(HelpRequest request, int minutes, string line, Reader reader)
    {
        var (say, time) = (reader.Say, request.Plan.Time);
        var buttons = new RequestButtons(say, request);
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
        var buttons = new RequestButtons(say, request);
        return request.PlaceOf(reader.Person!.Id) is { Minutes: null } && !request.HasEnded
            ? writer.Actions(buttons.Done, buttons.Release).Post()
            : writer.Post();
    }

    private static Post Write(HelpRequest request, Reader reader, string? headline, bool isKept)
    {
        var (say, student) = (reader.Say, reader.Person!.Id);
        var takenBack = request.Undoable?.IsFor(student, reader.Now) == true && request.IsClaimable;
        var writer = Head(request, reader, headline ?? (takenBack ? say["release.released"] : null));
        var buttons = new RequestButtons(say, request, onOwnCard: isKept);
        if (request.PlaceOf(student) is { Minutes: null } && !request.HasEnded)
            return writer.Text(say["claim.wonNext"]).Actions(buttons.Details, buttons.Done, buttons.Release).Post();
        if (request.PlaceOf(student) is { Minutes: { } minutes })
            return writer.Strong(say.Say("done.saved", ("minutes", say.Duration(minutes)))).Post();
        if (request.HasEnded) return writer.Actions(buttons.Open).Post();
        if (takenBack)
            return writer.Text(say["undo.window"]).Actions(buttons.Undo, buttons.Open).Post();
        if (request.IsClaimable && reader.Now < reader.Team.LatestStart(request.Plan.Time))
            return (request.Asked.Contains(student)
                ? writer.Actions(buttons.Claim, buttons.Decline)
                : writer.Actions(buttons.Claim, buttons.Open)).Post();
        return writer.Actions(buttons.Open).Post();
    }

    private static CardWriter Head(HelpRequest request, Reader reader, string? headline)
    {
        var writer = new CardWriter(reader.Say);
        if (headline is not null) writer.Strong(headline);
        return writer
            .Title(reader.Say.Task(request.Plan.Task))
            .Facts(RequestFacts.WithState(reader.Say, request, reader.Roster));
    }
}
