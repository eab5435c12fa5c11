using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Placing
{
    public static Decision Decide(HelpRequest? request, PlaceRequest command, Circumstances known)
    {
        if (request is not null) return new Refusal.AlreadyPlaced();
        if (PlanRules.WrongField(command.Plan, known.Team) is { } field) return new Refusal.BadPlan(field);
        if (PlanRules.WrongField(command.Private) is { } wrong) return new Refusal.BadPlan(wrong);
        if (command.Series is { } series && !Fits(series, command)) return new Refusal.BadPlan(nameof(command.Series));
        if (known.Team.ProblemWith(command.Plan.Time, command.At) is { } problem) return new Refusal.BadTime(problem);
        return Placed(command, known.Team);
    }

    private static RequestPlaced Placed(PlaceRequest command, Team team)
    {
        // Only the clock goes by the date before.
        var (plan, previous) = (command.Plan, command.By.IsClock ? command.Previous : null);
        var published = previous?.Published == true || !TaskCatalogue.NeedsApproval(plan.Task, plan.FirstVisit, plan.Students);
        return new RequestPlaced(
            command.By.Id,
            command.At,
            command.Request,
            command.Team,
            plan,
            published,
            Urgent: team.IsUrgent(plan.Time, command.At))
        {
            OnBehalfOf = previous?.Requester,
            Series = command.Series,
            FixedStudent = previous?.FixedStudent,
            FirstRightUntil = previous?.FixedStudent is null || !published ? null : command.At + FirstRight.Lasts,
            RepeatOf = command.RepeatOf,
        };
    }

    private static bool Fits(SeriesPlace series, PlaceRequest command) =>
        series.IsValid
        && series.Date == command.Plan.Time.Date
        && (series.Number == 1 ? series.Series == command.Request : command.Previous?.Series?.Series == series.Series);
}
