using System.Collections.Frozen;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Texts;

/// <summary>Refusals in words: what, why and what next (domain.md part 6, errors).</summary>
public static class RefusalWording
{
    private static readonly FrozenDictionary<string, string> FieldTexts = new Dictionary<string, string>
    {
        [nameof(FinishVisit.Minutes)] = "done.minutesWrong",
        [nameof(FinishVisit.Line)] = "done.lineWrong",
        [nameof(VisitPlan.Neighbourhood)] = "intake.wrong.neighbourhood",
        [nameof(VisitPlan.Students)] = "intake.wrong.students",
        [nameof(VisitPlan.Note)] = "intake.wrong.note",
        [nameof(PrivateDetails.CallBy)] = "intake.wrong.callBy",
        [nameof(PrivateDetails.Address)] = "intake.wrong.address",
        [nameof(PrivateDetails.Phone)] = "intake.wrong.phone",
        [nameof(ReinstateRequest.Private)] = "form.privateAll",
    }.ToFrozenDictionary();

    /// <summary>What a person reads when a command has no effect.</summary>
    public static string Explain(this Wording say, Refusal refusal, Roster roster, Team team) => refusal switch
    {
        Refusal.AlreadyClaimed { By.Count: 1 } claimed =>
            say.Say("claim.tooLate", ("name", say.Name(roster, claimed.By[0].Student))),
        Refusal.AlreadyClaimed claimed =>
            say.Say("claim.tooLateMany", ("names", say.Names(roster, claimed.By.Select(holder => holder.Student)))),
        Refusal.AlreadyPlaced => say["placed.again"],
        Refusal.HasEnded
        {
            As: RequestStatus.Done or RequestStatus.Approved or RequestStatus.DidNotWorkOut
                or RequestStatus.Rejected or RequestStatus.Cancelled or RequestStatus.Expired
        } ended => say[$"refusal.Ended.{ended.As}"],
        Refusal.HasEnded => say["refusal.Erased"],
        Refusal.NotYourRole role => say[$"refusal.NotYourRole.{(role.Needed is Roles.Student or Roles.Worker ? role.Needed : Roles.Supervisor)}"],
        Refusal.OverlapsYourTask overlap => say.Say("refusal.OverlapsYourTask", ("time", say.Times(overlap.Other))),
        Refusal.DailyMaximumReached maximum => say.Say("refusal.DailyMaximumReached", ("count", maximum.Maximum)),
        Refusal.StudentHasNoRoom student => say.Say("refusal.StudentHasNoRoom", ("name", say.Name(roster, student.Student))),
        Refusal.HoldsNoPlace student => say.Say("refusal.HoldsNoPlace", ("name", say.Name(roster, student.Student))),
        Refusal.FixedStudentFirst first =>
            say.Say("firstright.theirs", ("name", say.Name(roster, first.Student)), ("until", say.Moment(team, first.Until))),
        Refusal.TeamIsClosed closed => say.Say("refusal.TeamIsClosed", ("day", say.Day(closed.Date))),
        Refusal.OutsideShiftForMinor =>
            say.Say("refusal.OutsideShiftForMinor", ("from", say.Clock(team.Shift.From)), ("until", say.Clock(team.Shift.Until))),
        Refusal.BadTime time => say.Problem(time.Problem, team, null),
        Refusal.BadPlan plan => say[FieldTexts.GetValueOrDefault(plan.Field, "refusal.BadPlan")],
        _ => say[$"refusal.{refusal.GetType().Name}"],
    };

    /// <summary>What is wrong with a day or a time.</summary>
    public static string Problem(this Wording say, VisitTimeProblem problem, Team team, DateOnly? day, DateOnly? lastDay = null) => say.Say(
        problem switch
        {
            VisitTimeProblem.NoWorkingDay when day is null => "problem.TeamClosed",
            VisitTimeProblem.TooFarAhead when lastDay is null => "problem.TooFar",
            _ => $"problem.{problem}",
        },
        ("weeks", Team.PlanningDays / 7),
        ("day", day is { } date ? Capital(say.Weekday(date.DayOfWeek), say) : ""),
        ("date", lastDay is { } last ? say.Day(last) : ""),
        ("from", say.Clock(team.Shift.From)),
        ("until", say.Clock(team.Shift.Until)));

    private static string Capital(string text, Wording say) =>
        say.Language == Language.Dutch ? char.ToUpper(text[0], say.Culture) + text[1..] : text;
}
