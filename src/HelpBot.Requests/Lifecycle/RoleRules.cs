using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Who may give which command (domain.md part 4, role × action): the one place where it is said.</summary>
public static class RoleRules
{
    private const Roles Reviewers = Roles.Supervisor | Roles.Coordinator;
    private const Roles Askers = Roles.Worker | Reviewers;

    /// <summary>Whether this person may ask for help, so that no conversation is begun in vain.</summary>
    public static bool MayAsk(Person person) => (person.Roles & Askers) != Roles.None;

    /// <summary>Why this actor may not give this command, or null. The actor's team was compared before.</summary>
    public static Refusal? RefusalOf(RequestCommand command, HelpRequest? request) => command switch
    {
        PlaceRequest { Series.Number: > 1 } or KeepTime or ContinueSeries or PassOnStop => Clock(command),
        CancelRequest { AllFollowing: true } when command.By.IsClock => null,
        PlaceRequest => AnyOf(command, Askers, Roles.Worker),
        ChangeRequest or CancelRequest or ReinstateRequest or ReportNoShow => RequesterOrReviewer(command, request!),
        GiveFeedback => Requester(command, request!),
        ApproveRequest or ReturnRequest or RejectRequest or AssignStudent or RemindTeam or ApproveHours or AnswerConcern
            or ReleasePlace { OnBehalfOf: not null } => AnyOf(command, Reviewers, Roles.Supervisor),
        ClaimRequest or ReleasePlace or OfferSwap or StartVisit or FinishVisit or ReportNobodyHome
            => AnyOf(command, Roles.Student, Roles.Student),
        AcknowledgeNews => AnyOf(command, Roles.Student | Reviewers, Roles.Student),
        UndoLast => AnyOf(command, Roles.Worker | Roles.Student | Reviewers, Roles.Student),
        RaiseConcern => Involved(command, request!),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name),
    };

    private static Refusal.NotYourRole? Clock(RequestCommand command) => command.By.IsClock ? null : new Refusal.NotYourRole(Roles.None);

    private static Refusal.NotYourRole? AnyOf(RequestCommand command, Roles roles, Roles named) =>
        command.By.IsAnyOf(roles) ? null : new Refusal.NotYourRole(named);

    private static Refusal? Requester(RequestCommand command, HelpRequest request) =>
        AnyOf(command, Roles.Worker, Roles.Worker) is { } refusal ? refusal
        : request.Requester == command.By.Id ? null
        : new Refusal.NotYourRequest();

    private static Refusal? RequesterOrReviewer(RequestCommand command, HelpRequest request) =>
        command.By.IsAnyOf(Reviewers) ? null : Requester(command, request);

    private static Refusal? Involved(RequestCommand command, HelpRequest request)
    {
        if (command.By.IsAnyOf(Roles.Worker) && request.Requester == command.By.Id) return null;
        if (AnyOf(command, Roles.Student | Roles.Worker, Roles.Student) is { } refusal) return refusal;
        return request.Holders.Concat(request.Earlier).Any(holder => holder.Student == command.By.Id) ? null : new Refusal.NotYourPlace();
    }
}
