using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>The buttons about one request that more than one role has, and those of a student who chooses.</summary>
/// <param name="say">The words.</param>
/// <param name="request">The request.</param>
/// <param name="onOwnCard">Whether they surely stand on the request's own card, in the channel or in the chat of who goes.</param>
internal sealed class RequestButtons(Wording say, HelpRequest request, bool onOwnCard = false)
{
    private static readonly Reason[] ReasonsToCancel = [Reason.ResidentCancelled, Reason.Solved, Reason.Other];

    private readonly RequestData _data = new(say, request, onOwnCard);

    public AdaptiveAction Claim => _data.Button("button.claim", Verbs.Claim, "positive");

    public AdaptiveAction ClaimThisTime => _data.Button("button.thisTime", Verbs.Claim, "positive");

    public AdaptiveAction ClaimEveryTime => _data.Button("button.everyTime", Verbs.Claim, null, (InputIds.EveryDate, "yes"));

    public AdaptiveAction TakeOver => _data.Button("button.takeOver", Verbs.Claim, "positive");

    public AdaptiveAction Confirm => _data.Button("button.confirm", Verbs.Claim, "positive");

    public AdaptiveAction Cannot => SayNo("button.cannot");

    public AdaptiveAction Decline => SayNo("button.decline");

    public AdaptiveAction Undo => _data.Button("button.undo", Verbs.Undo);

    public AdaptiveAction Refresh => _data.Button("button.view", Verbs.Refresh);

    /// <summary>The same for who asked, also when they go themselves.</summary>
    public AdaptiveAction RefreshAsWorker => _data.Button("button.view", Verbs.Refresh, null, (InputIds.List, InputIds.OfWorker));

    public AdaptiveAction Open => Buttons.Execute(say["button.open"], new ButtonData(Verbs.Open, request.Team.Value));

    /// <summary>A form with what is asked for now: it is made when it is tapped, so that no old plan is sent back.</summary>
    public AdaptiveAction Change => _data.Button("button.change", Verbs.Change);

    /// <summary>A form for a new date, made when it is tapped.</summary>
    public AdaptiveAction Reinstate => _data.Button("button.reinstate", Verbs.Reinstate, "positive");

    /// <summary>Calls it off; of a series, this date or all that follow too.</summary>
    public IReadOnlyList<AdaptiveAction> Cancel => request.Series is null
        ? [AskWhy("button.cancel")]
        : [AskWhy("button.cancelOnce"), AskWhy("button.cancelAll", (InputIds.EveryDate, "yes"))];

    /// <summary>Calls one date off: a button a reason.</summary>
    public IEnumerable<AdaptiveAction> CancelNow => ReasonsToCancel.Select(reason =>
        _data.Button($"reason.{reason}", Verbs.Cancel, null, (InputIds.Reason, reason.ToString())));

    /// <summary>Rings the bell; no story is typed (domain.md part 2, rule 5).</summary>
    public AdaptiveAction Concern => Buttons.Unfold(say["button.concern"], new CardWriter(say)
        .Text(say["concern.ask"])
        .Strong(say["concern.danger"])
        .Actions(_data.Button("button.concernNow", Verbs.Concern, "positive"))
        .Card());

    private AdaptiveAction AskWhy(string title, params (string Id, string Value)[] inputs) =>
        _data.AskReason(title, "cancel.ask", Verbs.Cancel, ReasonsToCancel, inputs);

    private AdaptiveAction SayNo(string key) => _data.Button(key, Verbs.Release, null, (InputIds.Reason, nameof(Reason.Other)));
}
