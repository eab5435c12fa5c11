using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Board;
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
        if (tap.Data.Input(InputIds.List) == InputIds.WhoIsWhere) return await WhoIsWhereAsync(tap.Visitor, cancellation);
        if (!tap.NamesRequest || !tap.Visitor.Person.Reviews) return await ShowAsync(tap.Visitor, cancellation);
        var snapshot = await ledger.LoadAsync(tap.Visitor.Team.Id, tap.Request, [], null, cancellation);
        return snapshot.Request is { Value: var request }
            ? Answer.Shown(tap.Visitor, SupervisorCard.Write(request, tap.Visitor.Reader))
            : TapRouter.Unknown(tap.Visitor);
    }

    /// <summary>What is open, for supervisors.</summary>
    public Task<Answer> ShowAsync(Visitor visitor, CancellationToken cancellation) =>
        ShowAsync(visitor, board => ListCard.Review(board, visitor.Reader), cancellation);

    /// <summary>Who goes today and how far they are, for supervisors.</summary>
    public Task<Answer> WhoIsWhereAsync(Visitor visitor, CancellationToken cancellation) =>
        ShowAsync(visitor, board => ListCard.WhoIsWhere(board.GoneToOn(visitor.Reader.Today), visitor.Reader), cancellation);

    private async Task<Answer> ShowAsync(Visitor visitor, Func<RequestBoard, Post> write, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        return Answer.Shown(visitor, visitor.Person.Reviews
            ? write(await boards.ForAsync(visitor, cancellation))
            : new Post(reader.Say.Explain(new Refusal.NotYourRole(Roles.Supervisor), reader.Roster, reader.Team)));
    }
}
