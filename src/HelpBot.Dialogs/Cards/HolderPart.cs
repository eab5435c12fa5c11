using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>What a student who has a place reads and can do: before the visit, at the door, and afterwards.</summary>
internal static class HolderPart
{
    /// <summary>Writes it for a place that is not finished.</summary>
    public static CardWriter Write(CardWriter writer, HelpRequest request, Holder place, Reader reader, bool onOwnCard)
    {
        var (say, buttons) = (reader.Say, new RequestButtons(reader.Say, request, onOwnCard));
        var own = new VisitButtons(say, request, onOwnCard);
        if (place.MustConfirm)
            return writer.Strong(say["note.ChangedAsksAgain"])
                .Actions(buttons.Confirm, buttons.Cannot, own.DetailsToo, buttons.Concern);
        var visit = VisitButtonsOf(request, place, reader, onOwnCard).Prepend(own.Details).Append(buttons.Concern);
        if (place.ArrivedAt is not null) return writer.Text(say["start.started"]).Actions(visit);
        if (request.Swaps.FirstOrDefault(offer => offer.From == place.Student) is { } offer)
            writer.Text(say.Say("swap.waiting", ("name", say.Name(reader.Roster, offer.To))));
        return writer.Text(say["claim.wonNext"]).Actions(visit);
    }

    /// <summary>Writes it for a place that is finished.</summary>
    public static CardWriter WriteFinished(CardWriter writer, HelpRequest request, Holder place, Wording say, bool onOwnCard)
    {
        var text = place switch
        {
            { ApprovedMinutes: not null } => "sign.mine",
            { FoundNobody: true } => "nothome.saved",
            _ => "done.saved",
        };
        return writer
            .Strong(say.Say(text, ("minutes", say.Duration(place.ApprovedMinutes ?? place.Minutes!.Value))))
            .Actions(new RequestButtons(say, request, onOwnCard).Concern);
    }

    /// <summary>What the student can do with the visit, beside seeing the address.</summary>
    public static IReadOnlyList<AdaptiveAction> VisitButtonsOf(HelpRequest request, Holder place, Reader reader, bool onOwnCard = false)
    {
        var buttons = new VisitButtons(reader.Say, request, onOwnCard);
        if (place.ArrivedAt is not null) return [buttons.Done, buttons.NotHome];
        var others = reader.Roster.Students.Where(student => student.Id != place.Student && !request.IsHeldBy(student.Id)).ToList();
        return others.Count == 0
            ? [buttons.Start, buttons.Done, buttons.Release]
            : [buttons.Start, buttons.Done, buttons.Release, buttons.Swap(others)];
    }
}
