using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>
/// Decides what a command does to a request. Pure and total: for every state, command and actor there is one event or
/// one refusal. Who may do what stands in <see cref="RoleRules"/>, whatever the way in: card, dialogue, clock or web.
/// </summary>
public static class RequestDecider
{
    /// <summary>Decides. A request that does not exist is null.</summary>
    public static Decision Decide(HelpRequest? request, RequestCommand command, Circumstances known)
    {
        if (command.By.Team != command.Team) return new Refusal.NotYourTeam();
        if (request is null && command is not PlaceRequest) return new Refusal.NoSuchRequest();
        if (request is not null && request.Team != command.Team) return new Refusal.NoSuchRequest();
        if (RoleRules.RefusalOf(command, request) is { } refusal) return refusal;
        return command is PlaceRequest place ? Placing.Decide(request, place, known) : OfPlaced(request!, command, known);
    }

    private static Decision OfPlaced(HelpRequest request, RequestCommand command, Circumstances known) => command switch
    {
        ChangeRequest change => Changing.Decide(request, change, known),
        ApproveRequest approve => Reviewing.Decide(request, approve, known),
        ReturnRequest back => Reviewing.Decide(request, back),
        RejectRequest reject => Reviewing.Decide(request, reject),
        AssignStudent assign => Reviewing.Decide(request, assign, known),
        RemindTeam remind => Reviewing.Decide(request, remind, known),
        ClaimRequest claim => Claiming.Decide(request, claim, known),
        ReleasePlace release => Releasing.Decide(request, release, known),
        OfferSwap offer => Swapping.Decide(request, offer, known),
        StartVisit start => Visiting.Decide(request, start, known),
        FinishVisit finish => Finishing.Decide(request, finish, known),
        ReportNobodyHome nobody => Visiting.Decide(request, nobody, known),
        ReportNoShow noShow => Visiting.Decide(request, noShow, known),
        CancelRequest cancel => Cancelling.Decide(request, cancel),
        UndoLast undo => Undoing.Decide(request, undo, known),
        ReinstateRequest reinstate => Reinstating.Decide(request, reinstate, known),
        AcknowledgeNews read => Telling.Decide(request, read),
        ApproveHours hours => Signing.Decide(request, hours),
        GiveFeedback feedback => Signing.Decide(request, feedback),
        RaiseConcern concern => Telling.Decide(request, concern),
        AnswerConcern answer => Telling.Decide(request, answer),
        KeepTime time => Ageing.Decide(request, time, known),
        ContinueSeries series => Ageing.Decide(request, series, known),
        PassOnStop stop => Ageing.Decide(request, stop, known),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name),
    };

    internal static Refusal.HasEnded Ended(this HelpRequest request) => new(request.Status, request.EndReason);
}
