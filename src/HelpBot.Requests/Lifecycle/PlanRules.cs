using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What a plan and its private details have to be (domain.md part 3, validation).</summary>
internal static class PlanRules
{
    /// <summary>The first field that is not as it must be, or null.</summary>
    public static string? WrongField(VisitPlan plan, Team team)
    {
        if (TaskCatalogue.Find(plan.Task) is null) return nameof(plan.Task);
        if (team.Neighbourhoods.All(area => area.Name != plan.Neighbourhood)) return nameof(plan.Neighbourhood);
        if (plan.Students is < 1 or > VisitPlan.MostStudents) return nameof(plan.Students);
        return plan.Note is { Length: > VisitPlan.LongestNote } ? nameof(plan.Note) : null;
    }

    /// <summary>The first field that is not as it must be, or null.</summary>
    public static string? WrongField(PrivateDetails details)
    {
        if (!IsText(details.CallBy, PrivateDetails.LongestCallBy)) return nameof(details.CallBy);
        if (!IsText(details.Address, PrivateDetails.LongestAddress)) return nameof(details.Address);
        return IsText(details.Phone, PrivateDetails.LongestPhone) ? null : nameof(details.Phone);
    }

    private static bool IsText(string text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest;
}
