using HelpBot.Requests.Catalogue;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Placing
{
    public static Decision Decide(HelpRequest? request, PlaceRequest command, Circumstances known)
    {
        if (request is not null) return new Refusal.AlreadyPlaced();
        if (!command.By.Is(Roles.Worker, command.Team) && !command.By.Is(Roles.Supervisor, command.Team))
            return new Refusal.NotYourRole(Roles.Worker);

        var plan = command.Plan;
        if (WrongField(plan, command.Private, known.Team) is { } field) return new Refusal.BadPlan(field);
        if (known.Team.ProblemWith(plan.Time, command.At) is { } problem) return new Refusal.BadTime(problem);

        return new RequestPlaced(
            command.By.Id,
            command.At,
            command.Request,
            command.Team,
            plan,
            Published: !TaskCatalogue.NeedsApproval(plan.Task, plan.FirstVisit, plan.Students),
            Urgent: known.Team.IsUrgent(plan.Time, command.At));
    }

    private static string? WrongField(VisitPlan plan, PrivateDetails details, Team team)
    {
        if (TaskCatalogue.Find(plan.Task) is null) return nameof(plan.Task);
        if (team.Neighbourhoods.All(area => area.Name != plan.Neighbourhood)) return nameof(plan.Neighbourhood);
        if (plan.Students is < 1 or > VisitPlan.MostStudents) return nameof(plan.Students);
        if (plan.Note is { Length: > VisitPlan.LongestNote }) return nameof(plan.Note);
        if (!IsText(details.CallBy, PrivateDetails.LongestCallBy)) return nameof(details.CallBy);
        if (!IsText(details.Address, PrivateDetails.LongestAddress)) return nameof(details.Address);
        return IsText(details.Phone, PrivateDetails.LongestPhone) ? null : nameof(details.Phone);
    }

    private static bool IsText(string text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest;
}
