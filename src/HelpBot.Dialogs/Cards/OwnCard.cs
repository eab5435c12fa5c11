using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>The view of a request that fits its reader: of who goes, who asked, or who reviews.</summary>
public static class OwnCard
{
    /// <summary>Writes it for who asked or reviews, also when they go themselves. The reader must be a person.</summary>
    public static Post WriteForStaff(HelpRequest request, Reader reader, string? headline = null) =>
        request.Requester == reader.Person!.Id
            ? WorkerCard.Write(request, reader, headline)
            : SupervisorCard.Write(request, reader, headline);

    /// <summary>Writes it as it is now. The reader must be a person.</summary>
    public static Post Write(HelpRequest request, Reader reader, string? headline = null)
    {
        var person = reader.Person!;
        if (request.IsHeldBy(person.Id)) return StudentCard.Write(request, reader, headline);
        if (request.Requester == person.Id) return WorkerCard.Write(request, reader, headline);
        return person.Reviews ? SupervisorCard.Write(request, reader, headline) : StudentCard.Write(request, reader, headline);
    }
}
