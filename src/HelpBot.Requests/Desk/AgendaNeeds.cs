using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Desk;

/// <summary>Whose agendas a decision has to know.</summary>
internal static class AgendaNeeds
{
    /// <summary>The students a command is about; once the request is read, those who have a place on it too where it concerns them.</summary>
    public static IReadOnlyCollection<PersonId> Of(RequestCommand command, HelpRequest? request, Roster roster)
    {
        var students = new List<PersonId>();
        // Who is named comes from a card and may be nobody: only a member of the team has an agenda.
        if (Named(command) is { } named && (named == command.By.Id || roster.Find(named) is not null)) students.Add(named);
        if (request is null) return students;
        foreach (var student in Holders(command, request))
            if (!students.Contains(student)) students.Add(student);
        return students;
    }

    private static PersonId? Named(RequestCommand command) => command switch
    {
        ReleasePlace release => release.OnBehalfOf ?? command.By.Id,
        ClaimRequest or UndoLast => command.By.Id,
        AssignStudent assign => assign.Student,
        OfferSwap offer => offer.To,
        ReportNoShow absent => absent.Student,
        _ => null,
    };

    private static IEnumerable<PersonId> Holders(RequestCommand command, HelpRequest request) => command switch
    {
        CancelRequest or UndoLast or ChangeRequest or ReportNobodyHome or ReinstateRequest or KeepTime
            => request.Holders.Select(holder => holder.Student),
        ClaimRequest when request.SwapTo(command.By.Id) is { } offer => [offer.From],
        ReleasePlace { OnBehalfOf: { } student } when request.IsHeldBy(student) => [student],
        ReportNoShow { Student: var student } when request.IsHeldBy(student) => [student],
        _ => [],
    };
}
