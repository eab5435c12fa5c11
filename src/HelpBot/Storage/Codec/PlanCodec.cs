using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Storage.Codec;

internal static class PlanCodec
{
    public static PlanData Data(VisitPlan plan) => new()
    {
        Task = plan.Task,
        Date = plan.Time.Date,
        From = plan.Time.From,
        Until = plan.Time.Until,
        Minutes = plan.Time.Minutes,
        Area = plan.Neighbourhood,
        Students = plan.Students,
        Together = plan.Together,
        First = plan.FirstVisit,
        Note = plan.Note,
    };

    public static VisitPlan Plan(PlanData data) => new()
    {
        Task = data.Task,
        Time = new VisitTime(data.Date, data.From, data.Until, data.Minutes),
        Neighbourhood = data.Area,
        Students = data.Students,
        Together = data.Together,
        FirstVisit = data.First,
        Note = data.Note,
    };
}
