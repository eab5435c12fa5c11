using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.FollowUp;

/// <summary>When somebody may be told something.</summary>
internal static class Paging
{
    /// <summary>A student under eighteen is told about a visit of the same day within the shift only (domain.md part 2, rule 8).</summary>
    public static SendNote WithinShiftOfMinor(SendNote note, DateOnly visit, Circumstances known)
    {
        if (note.To is not { } id || known.Roster.Find(id) is not { IsMinor: true } person || !person.Is(Roles.Student)) return note;
        var team = known.Team;
        if (team.Today(note.At) != visit) return note;
        var begin = team.Instant(team.Today(note.At), team.Shift.From);
        return note.At < begin ? note with { At = begin } : note;
    }
}
