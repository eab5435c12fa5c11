using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>For who did not get the place: who was first, and what is still open, on the same tap.</summary>
public static class TooLateCard
{
    /// <summary>How many other tasks are offered.</summary>
    public const int Offered = 2;

    /// <summary>Writes the card.</summary>
    public static Post Write(Refusal refusal, IReadOnlyList<HelpRequest> open, Reader reader)
    {
        var say = reader.Say;
        var writer = new CardWriter(say).Title(say.Explain(refusal, reader.Roster, reader.Team));
        if (open.Count == 0) return writer.Text(say["claim.nothingOpen"]).Post();
        writer.Text(say["claim.stillOpen"]);
        foreach (var request in open.Take(Offered))
        {
            writer.Part(part => part
                .Strong(say.Task(request.Plan.Task))
                .Line(say.When(request.Plan.Time))
                .Line(request.Plan.Neighbourhood)
                .Actions(new RequestButtons(say, request).Claim));
        }

        return writer.Post();
    }
}
