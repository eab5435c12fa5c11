using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Cards;

/// <summary>A request as the channel sees it: no personal data of the resident, who goes by first name.</summary>
public static class ChannelCard
{
    /// <summary>The most people for whom Teams refreshes a card (engineering.md part B).</summary>
    public const int MostReaders = 60;

    /// <summary>Writes the card, for everybody or as one reader sees it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reader">For whom.</param>
    /// <param name="headline">What is new, or null.</param>
    /// <param name="refreshFor">The channel ids of the members who get it in their own language.</param>
    public static Post Write(HelpRequest request, Reader reader, string? headline = null, IReadOnlyList<string>? refreshFor = null)
    {
        var say = reader.Say;
        var writer = new CardWriter(say);
        if (headline is not null) writer.Strong(headline);
        writer.Title(say.Task(request.Plan.Task));
        if (request.Urgent && request.IsClaimable) writer.Strong(say["fact.urgent"]);
        writer.Facts(RequestFacts.WithState(say, request, reader.Roster));
        foreach (var line in RequestFacts.Lines(request, reader)) writer.Text(line);
        writer.Actions(ButtonsOf(request, reader, writer));
        return writer.Post(Refresh(request, refreshFor));
    }

    /// <summary>Tells that a request is still open, in a message that is never edited: it shows no state.</summary>
    public static Post Tell(HelpRequest request, Reader reader, string happened) => new CardWriter(reader.Say)
        .Strong(happened)
        .Title(reader.Say.Task(request.Plan.Task))
        .Facts(RequestFacts.OfMoment(reader.Say, request))
        .Actions(new RequestButtons(reader.Say, request).Claim)
        .Post();

    private static IEnumerable<AdaptiveAction> ButtonsOf(HelpRequest request, Reader reader, CardWriter writer)
    {
        var (say, student) = (reader.Say, reader.Person?.Id);
        // Only what everybody sees is surely the request's own message; one reader's view may stand in any other.
        var buttons = new RequestButtons(say, request, onOwnCard: reader.Person is null);
        if (student is { } id && !request.HasEnded && request.PlaceOf(id) is { Minutes: null } place)
            return OfPlace(place, say, writer, buttons, new VisitButtons(say, request));
        if (!request.IsClaimable || reader.Now >= reader.Team.LatestStart(request.Plan.Time)) return [buttons.Open];
        writer.Text(say.FreePlaces(request.FreePlaces));
        return RequestFacts.FirstRightOf(request, reader) switch
        {
            null => [buttons.Claim],
            { } right when right.Student == student => [buttons.ClaimThisTime, buttons.ClaimEveryTime, buttons.Open],
            _ => [buttons.Open],
        };
    }

    private static AdaptiveAction[] OfPlace(Holder place, Wording say, CardWriter writer, RequestButtons buttons, VisitButtons visit)
    {
        writer.Strong(say[place.MustConfirm ? "note.ChangedAsksAgain" : "card.yours"]);
        if (place.MustConfirm) return [buttons.Confirm, buttons.Cannot];
        return place.ArrivedAt is null ? [visit.Release, buttons.Open] : [buttons.Open];
    }

    private static AdaptiveRefresh? Refresh(HelpRequest request, IReadOnlyList<string>? refreshFor) =>
        refreshFor is not { Count: > 0 } ? null : new AdaptiveRefresh
        {
            Action = new AdaptiveExecuteAction
            {
                Verb = Verbs.Refresh,
                Data = new ButtonData(Verbs.Refresh, request.Team.Value, request.Id.Value)
                {
                    Inputs = new Dictionary<string, string> { [InputIds.Card] = request.Id.Value },
                }.ToCard(),
            },
            UserIds = [.. refreshFor.Take(MostReaders)],
        };
}
