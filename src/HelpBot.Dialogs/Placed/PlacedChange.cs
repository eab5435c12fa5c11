using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Placed;

/// <summary>What a request would become.</summary>
/// <param name="Request">The request as it is.</param>
/// <param name="Plans">The plans that may be meant; none when it cannot be.</param>
/// <param name="Wrong">Why it cannot be, or null.</param>
public sealed record PlacedChange(HelpRequest Request, IReadOnlyList<VisitPlan> Plans, string? Wrong)
{
    /// <summary>What a request becomes by what was said.</summary>
    public static PlacedChange Of(PlacedWish wish, HelpRequest request, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        var say = reader.Say;
        if (request.HasBegun) return Cannot(say.Explain(new Refusal.HasBegun(), reader.Roster, reader.Team));
        if (wish.Students is < 1 or > VisitPlan.MostStudents) return Cannot(say["intake.wrong.students"]);
        if (wish.Time?.Problems is [var problem, ..]) return Cannot(Words(problem, reader));
        var changed = request.Plan with { Students = wish.Students ?? request.Plan.Students };
        IReadOnlyList<VisitPlan> plans = [.. Times(wish.Time, request.Plan.Time).Select(time => changed with { Time = time })];
        var wrong = plans.Select(plan => plan.Time).Where(time => time != request.Plan.Time)
            .Select(time => (time.Date, Problem: reader.Team.ProblemWith(time, reader.Now))).FirstOrDefault(one => one.Problem is not null);
        if (wrong.Problem is { } why) return Cannot(say.Problem(why, reader.Team, wrong.Date, reader.Team.LastPlanningDay(reader.Today)));
        return plans.All(plan => plan == request.Plan)
            ? Cannot(say.Explain(new Refusal.NothingToChange(), reader.Roster, reader.Team))
            : new PlacedChange(request, plans, null);

        PlacedChange Cannot(string wrong) => new(request, [], wrong);
    }

    private static IEnumerable<VisitTime> Times(PlannedTime? told, VisitTime now)
    {
        if (told is null) return [now];
        IReadOnlyList<DateOnly> dates = told.Date is { } date ? [date] : told.Options.Count > 0 ? told.Options : [now.Date];
        var minutes = told is { IsUsualDuration: false, Minutes: { } own } ? own : now.Minutes;
        return dates.Select(day => told switch
        {
            { Start: { } start } => VisitTime.At(day, start, minutes),
            { Window: var (from, until) } => new VisitTime(day, from, until, minutes),
            _ when now.IsExact => VisitTime.At(day, now.From, minutes),
            _ => now with { Date = day, Minutes = minutes },
        });
    }

    private static string Words(TimeProblem problem, Reader reader) => problem.Kind is { } kind
        ? reader.Say.Problem(kind, reader.Team, problem.Date, reader.Team.LastPlanningDay(reader.Today))
        : reader.Say["placed.noSuchTime"];
}
