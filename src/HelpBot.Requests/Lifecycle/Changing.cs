using HelpBot.Requests.Catalogue;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Changing
{
    public static Decision Decide(HelpRequest request, ChangeRequest command, Circumstances known)
    {
        var (plan, team) = (command.Plan, known.Team);
        if (request.HasEnded) return request.Ended();
        if (request.HasBegun) return new Refusal.HasBegun();
        if (PlanRules.WrongField(plan, team) is { } field) return new Refusal.BadPlan(field);
        if (request.Erased && command.Private is null) return new Refusal.BadPlan(nameof(command.Private));
        if (command.Private is { } details && PlanRules.WrongField(details) is { } wrong) return new Refusal.BadPlan(wrong);
        if (plan == request.Plan && command.Private is null) return new Refusal.NothingToChange();
        if (plan.Time != request.Plan.Time && team.ProblemWith(plan.Time, command.At) is { } problem) return new Refusal.BadTime(problem);
        if (command.At >= team.LatestStart(plan.Time)) return new Refusal.TooLate();
        var published = StaysPublished(request, command);
        return request.Holders.Count > (published ? plan.Students : 0)
            ? new Refusal.AlreadyClaimed(request.Holders)
            : Changed(request, command, published, known);
    }

    private static PlanChanged Changed(HelpRequest request, ChangeRequest command, bool published, Circumstances known)
    {
        var plan = command.Plan;
        var asksAgain = plan.Time != request.Plan.Time || plan.Neighbourhood != request.Plan.Neighbourhood || command.Private is not null;
        var kept = request.Holders.Select(holder => holder.Student).Where(student => CanKeep(student, request, plan, known)).ToList();
        return new PlanChanged(command.By.Id, command.At, plan, published, known.Team.IsUrgent(plan.Time, command.At))
        {
            AsksAgain = asksAgain,
            Kept = [.. kept],
            Dropped = [.. request.Holders.Select(holder => holder.Student).Except(kept)],
        };
    }

    private static bool CanKeep(PersonId student, HelpRequest request, VisitPlan plan, Circumstances known) =>
        (plan.Time == request.Plan.Time && plan.Task == request.Plan.Task)
        || StudentRules.RefusalOf(student, request.Id, plan, known) is null;

    // What a supervisor let through, or changes personally, needs no second approval; what becomes a matter for approval does.
    private static bool StaysPublished(HelpRequest request, ChangeRequest command)
    {
        if (!NeedsApproval(command.Plan)) return true;
        return request.Published && (NeedsApproval(request.Plan) || command.By.IsAnyOf(Roles.Supervisor | Roles.Coordinator));
    }

    private static bool NeedsApproval(VisitPlan plan) => TaskCatalogue.NeedsApproval(plan.Task, plan.FirstVisit, plan.Students);
}
