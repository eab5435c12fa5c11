using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>The draft that a first sentence makes, and those of the other requests in it.</summary>
internal static class Beginning
{
    public static (Draft Draft, UnderstoodRequest? First, Understood? Understood) Of(RequestId request, Heard? sentence, Reader reader, string? activity)
    {
        var empty = new Draft { Request = request, StartedAt = reader.Now };
        IReadOnlyList<string> handled = activity is null ? [] : [activity];
        if (sentence is null) return (empty with { Handled = handled }, null, null);
        var understood = sentence.Understood;
        var drafts = understood.Requests.Select((told, i) => Filled(empty, told, i)).DefaultIfEmpty(Private(empty, understood)).ToList();
        return (drafts[0] with { Handled = handled, Later = drafts[1..] }, understood.Requests.Count > 0 ? understood.Requests[0] : null, understood);

        Draft Filled(Draft begun, UnderstoodRequest told, int number) => Filling.Take(
            number == 0 ? begun : begun with { Request = RequestId.OfSentence(request, reader.Now, number) }, told, understood.Safe, overwrites: false);
    }

    /// <summary>The next request of the sentence: for the same resident, so what is known of them is not asked again.</summary>
    public static Draft? After(Draft placed) => placed.Later.Count > 0
        ? placed.Later[0] with
        {
            Later = [.. placed.Later.Skip(1)],
            Handled = placed.Handled,
            Question = placed.Question,
            Visited = placed.Visited,
            CallBy = placed.CallBy,
            Address = placed.Address,
            Phone = placed.Phone,
            AsksDetails = placed.AsksDetails,
        }
        : null;

    private static Draft Private(Draft draft, Understood understood) =>
        draft with { Address = understood.Safe.Address, Phone = understood.Safe.Phone };
}
