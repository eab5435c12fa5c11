using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Golden;

/// <summary>What a command does, in a word or two.</summary>
internal static class Outcome
{
    public static string Of(Story story, RequestCommand command) =>
        RequestDecider.Decide(story.Request, command, story.Known) switch
        {
            Decision.Accepted accepted => Of(accepted.Event),
            Decision.Refused { Refusal: Refusal.NotYourRole role } => $"NotYourRole ({role.Needed})",
            Decision.Refused { Refusal: Refusal.HasEnded ended } => $"HasEnded ({ended.As})",
            Decision.Refused { Refusal: Refusal.WaitsNoLonger waits } => $"WaitsNoLonger ({waits.Now})",
            Decision.Refused { Refusal: Refusal.NothingToReinstate end } => $"NothingToReinstate ({end.Now})",
            Decision.Refused { Refusal: Refusal.BadPlan plan } => $"BadPlan ({plan.Field})",
            Decision.Refused refused => refused.Refusal.GetType().Name,
            var other => throw new InvalidOperationException($"{other}"),
        };

    public static string Of(RequestEvent happened) => happened switch
    {
        RequestEscalated escalated => $"**RequestEscalated** ({escalated.Level})",
        VisitOverdue overdue => $"**VisitOverdue** ({overdue.Level})",
        HoldersReminded reminded => $"**HoldersReminded** ({reminded.Reminder})",
        _ => $"**{happened.GetType().Name}**",
    };
}
