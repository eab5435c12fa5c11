using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Cards;

/// <summary>What every card tells of a request, in one order. Nothing personal is reachable from here.</summary>
internal static class RequestFacts
{
    public static (string Label, string Value)[] Of(Wording say, VisitPlan plan) =>
    [
        (say["fact.when"], say.When(plan.Time)),
        (say["fact.where"], plan.Neighbourhood),
        (say["fact.students"], plan.Students.ToString(say.Culture)),
        (say["fact.together"], say.Together(plan.Together)),
        (say["fact.first"], plan.FirstVisit ? say["fact.firstYes"] : ""),
        (say["fact.note"], plan.Note ?? ""),
    ];

    /// <summary>For a message that tells what happened and is never edited: no state that could become untrue.</summary>
    public static (string Label, string Value)[] OfMoment(Wording say, HelpRequest request) =>
        [.. Of(say, request.Plan), Series(say, request), Reason(say, request)];

    public static (string Label, string Value)[] WithState(Wording say, HelpRequest request, Roster roster) =>
    [
        .. Of(say, request.Plan),
        Series(say, request),
        (say["fact.state"], say.Status(request)),
        Who(say, request, roster),
        Reason(say, request),
    ];

    /// <summary>What nobody may overlook: lines of their own, under the facts. The date of the fixed student, and who has not said yes.</summary>
    public static IReadOnlyList<string> Lines(HelpRequest request, Reader reader)
    {
        var (say, lines) = (reader.Say, new List<string>());
        if (request.GoesAlong is not null && !request.HasEnded) lines.Add(say["card.goesAlong"]);
        if (FirstRightOf(request, reader) is { } right && right.Student != reader.Person?.Id)
            lines.Add(say.Say("firstright.theirs", ("name", say.Name(reader.Roster, right.Student)), ("until", say.Moment(reader.Team, right.Until))));
        var asked = request.Holders.Only(holder => holder.MustConfirm && holder.Student != reader.Person?.Id);
        if (asked.Count > 0 && !request.HasEnded) lines.Add(say.Say("card.mustConfirm", ("names", say.NamesOf(reader.Roster, asked))));
        return lines;
    }

    /// <summary>Who may still choose first, if anybody.</summary>
    public static FirstRight? FirstRightOf(HelpRequest request, Reader reader) =>
        request is { IsClaimable: true, FirstRight: { } right } && reader.Now < right.Until ? right : null;

    private static (string Label, string Value) Series(Wording say, HelpRequest request) =>
        (say["fact.series"], request.Series is { } series
            ? say.Say(
                series.EveryWeeks == 1 ? "series.weekly" : "series.weeks",
                ("number", series.Number),
                ("count", series.Count),
                ("weeks", series.EveryWeeks))
            : "");

    private static (string Label, string Value) Reason(Wording say, HelpRequest request) =>
        (say["fact.reason"], request.EndReason is { } reason ? say[$"reason.{reason}"] : "");

    /// <summary>Who goes, or went; of a request that ended otherwise nobody does.</summary>
    private static (string Label, string Value) Who(Wording say, HelpRequest request, Roster roster)
    {
        var names = say.NamesOf(roster, request.Holders);
        if (request.Status is RequestStatus.Done or RequestStatus.Approved or RequestStatus.DidNotWorkOut) return (say["fact.went"], names);
        return (say["fact.who"], request.HasEnded ? "" : names.Length == 0 ? say["fact.nobody"] : names);
    }
}
