namespace HelpBot.Requests.Lifecycle;

/// <summary>
/// Decides what a command does to a request. Pure and total: for every state, command and role there is one event
/// or a typed refusal. All rights are checked here, whatever the way in: card, dialogue, clock or web.
/// </summary>
public static class RequestDecider
{
    /// <summary>Decides. A request that does not exist is null.</summary>
    public static Decision Decide(HelpRequest? request, RequestCommand command, Circumstances known)
    {
        if (command.By.Team != command.Team) return new Refusal.NotYourTeam();
        if (command is PlaceRequest place) return Placing.Decide(request, place, known);
        if (request is null || request.Team != command.Team) return new Refusal.NoSuchRequest();
        return command switch
        {
            ApproveRequest approve => Reviewing.Decide(request, approve, known),
            RejectRequest reject => Reviewing.Decide(request, reject),
            AssignStudent assign => Reviewing.Decide(request, assign, known),
            RemindTeam remind => Reviewing.Decide(request, remind, known),
            ClaimRequest claim => Claiming.Decide(request, claim, known),
            ReleasePlace release => Releasing.Decide(request, release),
            FinishVisit finish => Finishing.Decide(request, finish, known),
            CancelRequest cancel => Cancelling.Decide(request, cancel),
            UndoLast undo => Undoing.Decide(request, undo, known),
            ExpireRequest expire => Ageing.Decide(request, expire, known),
            ErasePrivateDetails erase => Ageing.Decide(request, erase, known),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name),
        };
    }

    internal static Refusal.HasEnded Ended(this HelpRequest request) => new(request.Status, request.EndReason);
}
