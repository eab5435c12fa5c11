using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Reinstating
{
    public static Decision Decide(HelpRequest request, ReinstateRequest command, Circumstances known)
    {
        if (request.Status is not (RequestStatus.Expired or RequestStatus.DidNotWorkOut))
            return new Refusal.NothingToReinstate(request.Status);
        if (request.Erased && command.Private is null) return new Refusal.BadPlan(nameof(command.Private));
        if (command.Private is { } details && PlanRules.WrongField(details) is { } field) return new Refusal.BadPlan(field);
        if (known.Team.ProblemWith(command.Time, command.At) is { } problem) return new Refusal.BadTime(problem);
        var urgent = known.Team.IsUrgent(command.Time, command.At);
        return new RequestReinstated(command.By.Id, command.At, command.Time, urgent, command.Private is not null);
    }
}
