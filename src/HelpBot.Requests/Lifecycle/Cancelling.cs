using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

internal static class Cancelling
{
    public static Decision Decide(HelpRequest request, CancelRequest command)
    {
        if (!command.By.Is(Roles.Supervisor, request.Team))
        {
            if (!command.By.Is(Roles.Worker, request.Team)) return new Refusal.NotYourRole(Roles.Worker);
            if (request.Requester != command.By.Id) return new Refusal.NotYourRequest();
        }

        if (request.HasEnded) return request.Ended();
        return new RequestCancelled(command.By.Id, command.At, command.Reason);
    }
}
