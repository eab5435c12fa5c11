namespace HelpBot.Requests.Lifecycle;

internal static class Cancelling
{
    public static Decision Decide(HelpRequest request, CancelRequest command) =>
        request.HasEnded
            ? request.Ended()
            : new RequestCancelled(command.By.Id, command.At, command.Reason)
            {
                AllFollowing = command.AllFollowing && request.Series is not null,
            };
}
