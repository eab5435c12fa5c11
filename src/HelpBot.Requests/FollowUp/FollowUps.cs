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
        var all = new List<FollowUp>();
        foreach (var note in Notes.Of(before, happened, after, known.Roster))
        {
            if (note.To == happened.By) continue;
            var paged = Paging.WithinShiftOfMinor(note, after.Plan.Time.Date, known);
            if (!all.Contains(paged)) all.Add(paged);
        }

        AddDragging(all, happened, known);
        AddLooks(all, before, happened, after, known.Team);
        return all;
    }

    private static void AddLooks(List<FollowUp> all, HelpRequest? before, RequestEvent happened, HelpRequest after, Team team)
    {
        if ((after.Published || after.WasPublished) && IsShown(happened)) all.Add(new LookAtCards(happened.At));
        // A look that comes too early asks for the next one itself, so only one that would come too late is asked for.
        if (Timetable.LookAt(after, team, happened.At) is { } look && !(PlannedLook(before, happened, team) <= look)) all.Add(new LookAtClock(look));
        if (happened is VisitFinished) all.Add(new ForgetLog(happened.At + LogLives));
    }

    private static DateTimeOffset? PlannedLook(HelpRequest? before, RequestEvent happened, Team team) =>
        before is null ? null : Timetable.LookAt(before, team, happened.At);

    private static void AddDragging(List<FollowUp> all, RequestEvent happened, Circumstances known)
    {
        if (happened is not RequestEscalated { Level: Escalation.TwoDays }) return;
        var morning = known.Team.NextMorning(happened.At);
        foreach (var person in known.Roster.Supervisors) all.Add(new TellDragging(morning, person.Id));
    }

    /// <summary>Whether a card can look different after this event.</summary>
    private static bool IsShown(RequestEvent happened) => happened is not (
        PrivateDetailsErased or TeamReminded or StudentAsked or QuestionDeclined or SwapDeclined or HoldersReminded
        or ConcernRaised or ConcernRepeated or ConcernAnswered or NewsStillUnread or FeedbackGiven or SeriesContinued or StopPassedOn);
}
