using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.FollowUp;

/// <summary>What has to happen after an event: cards, notes and later looks (domain.md part 4).</summary>
public static class FollowUps
{
    /// <summary>How long a line of log is kept (domain.md part 2, rule 4).</summary>
    public static TimeSpan LogLives { get; } = TimeSpan.FromDays(30);

    /// <summary>All follow-ups of an event that led from one state to the next. Nobody is told what they did themselves.</summary>
    public static IReadOnlyList<FollowUp> Of(HelpRequest? before, RequestEvent happened, HelpRequest after, Circumstances known)
    {
        var notes = Notes.Of(before, happened, after, known.Roster)
            .Where(note => note.To != happened.By)
            .Distinct()
            .Select(note => Paging.WithinShiftOfMinor(note, after.Plan.Time.Date, known));
        return [.. notes, .. Dragging(happened, known), .. Looks(before, happened, after, known.Team)];
    }

    private static IEnumerable<FollowUp> Looks(HelpRequest? before, RequestEvent happened, HelpRequest after, Team team)
    {
        if ((after.Published || after.WasPublished) && IsShown(happened)) yield return new LookAtCards(happened.At);
        // A look that comes too early asks for the next one itself, so only one that would come too late is asked for.
        var planned = before is null ? null : Timetable.LookAt(before, team, happened.At);
        if (Timetable.LookAt(after, team, happened.At) is { } look && !(planned <= look)) yield return new LookAtClock(look);
        if (happened is VisitFinished) yield return new ForgetLog(happened.At + LogLives);
    }

    private static IEnumerable<TellDragging> Dragging(RequestEvent happened, Circumstances known)
    {
        if (happened is not RequestEscalated { Level: Escalation.TwoDays }) return [];
        var morning = known.Team.NextMorning(happened.At);
        return known.Roster.Supervisors.Select(person => new TellDragging(morning, person.Id));
    }

    /// <summary>Whether a card can look different after this event.</summary>
    private static bool IsShown(RequestEvent happened) => happened is not (
        PrivateDetailsErased or TeamReminded or StudentAsked or QuestionDeclined or SwapDeclined or HoldersReminded
        or ConcernRaised or ConcernRepeated or ConcernAnswered or NewsStillUnread or FeedbackGiven or SeriesContinued or StopPassedOn);
}
