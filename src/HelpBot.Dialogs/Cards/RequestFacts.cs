using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Cards;

/// <summary>What every card tells of a request, in one order. Nothing personal is reachable from here.</summary>
internal static class RequestFacts
{
    public static IEnumerable<(string Label, string Value)> Of(Wording say, VisitPlan plan) =>
    [
        (say["fact.when"], say.When(plan.Time)),
        (say["fact.where"], plan.Neighbourhood),
        (say["fact.students"], plan.Students.ToString(say.Culture)),
        (say["fact.together"], say.Together(plan.Together)),
        (say["fact.first"], plan.FirstVisit ? say["fact.firstYes"] : ""),
        (say["fact.note"], plan.Note ?? ""),
    ];

    /// <summary>For a message that tells what happened and is never edited: no state that could become untrue.</summary>
    public static IEnumerable<(string Label, string Value)> OfMoment(Wording say, HelpRequest request) =>
        [.. Of(say, request.Plan), Reason(say, request)];

    public static IEnumerable<(string Label, string Value)> WithState(Wording say, HelpRequest request, Roster roster) =>
    [
        .. Of(say, request.Plan),
        (say["fact.state"], say.Status(request)),
        Who(say, request, roster),
        Reason(say, request),
    ];

    private static (string Label, string Value) Reason(Wording say, HelpRequest request) =>
        (say["fact.reason"], request.EndReason is { } reason ? say[$"reason.{reason}"] : "");

    /// <summary>Who goes, or went; of a request that ended otherwise nobody does.</summary>
    private static (string Label, string Value) Who(Wording say, HelpRequest request, Roster roster)
    {
        var names = say.Names(roster, request.Holders.Select(holder => holder.Student));
        if (request.Status == RequestStatus.Done) return (say["fact.went"], names);
        return (say["fact.who"], request.HasEnded ? "" : names.Length == 0 ? say["fact.nobody"] : names);
    }
}
