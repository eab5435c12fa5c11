using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>What a student is told in a message that is never edited: it shows no state (decision 7).</summary>
public static class StudentMessage
{
    /// <summary>Tells it, with the buttons of that moment. The reader must be a person.</summary>
    public static Post Tell(HelpRequest request, Reader reader, NoteCode note, string happened)
    {
        var say = reader.Say;
        var (buttons, visit) = (new RequestButtons(say, request), new VisitButtons(say, request));
        var writer = new CardWriter(say)
            .Strong(happened)
            .Title(Texts.RequestWording.Task(say, request.Plan.Task))
            .Facts(RequestFacts.OfMoment(say, request));
        if (note is NoteCode.Asked or NoteCode.SwapAsked or NoteCode.FirstRight && Question.Of(request, reader) is { } question)
        {
            if (note == NoteCode.FirstRight) writer.Text(question.Words);
            return writer.Actions(question.Answers).Post();
        }

        return (note switch
        {
            NoteCode.ChangedAsksAgain => writer.Actions(buttons.Confirm, buttons.Cannot, buttons.Refresh),
            NoteCode.Reminder => writer.Actions(buttons.Refresh, visit.Release),
            NoteCode.Overdue => writer.Actions(visit.Done, buttons.Refresh),
            NoteCode.Cancelled => writer.Actions(visit.Read, buttons.Open),
            NoteCode.Reinstated or NoteCode.Changed or NoteCode.SwapDeclined => writer.Actions(buttons.Refresh),
            NoteCode.ConcernAnswered or NoteCode.HoursApproved => writer,
            _ => writer.Actions(buttons.Open),
        }).Post();
    }
}
