using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Turns;

namespace HelpBot.Review;

/// <summary>What a supervisor looks at: all that is open and what drags, or one request.</summary>
internal sealed class ReviewList(Boards boards, IRequestLedger ledger) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Review];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest || !tap.Visitor.Person.Is(Roles.Supervisor)) return await ShowAsync(tap.Visitor, cancellation);
        var snapshot = await ledger.LoadAsync(tap.Visitor.Team.Id, tap.Request, [], null, cancellation);
        return snapshot.Request is { Value: var request }
            ? Answer.Shown(tap.Visitor, SupervisorCard.Write(request, tap.Visitor.Reader))
            : TapRouter.Unknown(tap.Visitor);
    }

    /// <summary>The list, for supervisors in their own chat.</summary>
    public async Task<Answer> ShowAsync(Visitor visitor, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        if (!visitor.Person.Is(Roles.Supervisor))
            return Answer.Shown(visitor, new Post(reader.Say.Explain(new Refusal.NotYourRole(Roles.Supervisor), reader.Roster, reader.Team)));
        return Answer.Shown(visitor, ListCard.Review(await boards.ForAsync(visitor, cancellation), reader));
    }
}
