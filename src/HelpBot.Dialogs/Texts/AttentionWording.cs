using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Texts;

/// <summary>Why a person has to look at a request (domain.md part 4, Aandacht): in words, for supervisors alone.</summary>
internal static class AttentionWording
{
    /// <summary>One line a reason; none when nothing asks for attention.</summary>
    public static IEnumerable<string> Lines(HelpRequest request, Reader reader)
    {
        var say = reader.Say;
        if (request.Concern is { IsOpen: true } concern) yield return Named("attention.concern", concern.By, reader);
        foreach (var student in request.Unread?.Students ?? []) yield return Named("attention.unread", student, reader);
        if (request.Unread is { BySupervisor: true }) yield return say["attention.late"];
        if (request.HasEnded) yield break;
        if (request.Escalated != Escalation.None && Unsettled(request) is { } key) yield return say[key];
        foreach (var holder in request.Holders)
        {
            if (holder.MustConfirm) yield return Named("attention.confirm", holder.Student, reader);
            if (request.Overdue == Overdue.Supervisor && holder.Minutes is null) yield return Named("attention.overdue", holder.Student, reader);
        }
    }

    private static string? Unsettled(HelpRequest request) => request switch
    {
        { WaitsForApproval: true } => "attention.approval",
        { IsClaimable: true, Holders.Count: 0 } => "attention.nobody",
        { IsClaimable: true } => "attention.place",
        _ => null,
    };

    private static string Named(string key, PersonId person, Reader reader) =>
        reader.Say.Say(key, ("name", reader.Say.Name(reader.Roster, person)));
}
