using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Turns;

namespace HelpBot.Board;

/// <summary>Lists: open tasks, one's own tasks, one's own requests; and one request as it is now.</summary>
internal sealed class BoardTaps(Boards boards, IRequestLedger ledger) : ITapHandler
{
    private const string StudentList = "student";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Open, Dialogs.Wire.Verbs.Mine, Dialogs.Wire.Verbs.Refresh];

    /// <inheritdoc/>
    public Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation) => tap.Data.Verb switch
    {
        Dialogs.Wire.Verbs.Open => OpenAsync(tap.Visitor, cancellation),
        Dialogs.Wire.Verbs.Refresh => RefreshAsync(tap, cancellation),
        _ when tap.Data.Input(InputIds.List) == StudentList || !tap.Visitor.Person.Is(Roles.Worker) => TasksAsync(tap.Visitor, cancellation),
        _ => RequestsAsync(tap.Visitor, cancellation),
    };

    /// <summary>What this person can claim; for who is no student, all that is open.</summary>
    public async Task<Answer> OpenAsync(Visitor visitor, CancellationToken cancellation)
    {
        var board = await boards.ForAsync(visitor, cancellation);
        var open = visitor.Person.Is(Roles.Student) ? board.OpenFor(visitor.Person.Id) : board.Open;
        return Answer.Shown(visitor, ListCard.Open(open, visitor.Reader));
    }

    /// <summary>What this student holds.</summary>
    public async Task<Answer> TasksAsync(Visitor visitor, CancellationToken cancellation) => Answer.Shown(
        visitor, ListCard.Tasks((await boards.ForAsync(visitor, cancellation)).HeldBy(visitor.Person.Id), visitor.Reader));

    /// <summary>What this student goes to today, to say that they have arrived.</summary>
    public async Task<Answer> ArriveAsync(Visitor visitor, CancellationToken cancellation) => Answer.Shown(
        visitor, ListCard.Arrive((await boards.ForAsync(visitor, cancellation)).HeldBy(visitor.Person.Id), visitor.Reader));

    /// <summary>What this student went to today, to say that it is done.</summary>
    public async Task<Answer> FinishAsync(Visitor visitor, int? minutes, CancellationToken cancellation) => Answer.Shown(
        visitor, ListCard.Finish((await boards.ForAsync(visitor, cancellation)).HeldBy(visitor.Person.Id), visitor.Reader, minutes));

    /// <summary>What this student holds, to give it back.</summary>
    public async Task<Answer> ReleaseAsync(Visitor visitor, CancellationToken cancellation) => Answer.Shown(
        visitor, ListCard.Release((await boards.ForAsync(visitor, cancellation)).HeldBy(visitor.Person.Id), visitor.Reader));

    /// <summary>What this worker asked for; of one day when there is anything on that day.</summary>
    public async Task<Answer> RequestsAsync(Visitor visitor, CancellationToken cancellation, DateOnly? day = null)
    {
        var asked = (await boards.ForAsync(visitor, cancellation)).AskedBy(visitor.Person.Id);
        var then = asked.Where(request => request.Plan.Time.Date == day).ToList();
        return Answer.Shown(visitor, ListCard.Requests(then.Count > 0 ? then : asked, visitor.Reader));
    }

    private async Task<Answer> RefreshAsync(Tap tap, CancellationToken cancellation)
    {
        var visitor = tap.Visitor;
        if (!tap.NamesRequest) return TapRouter.Unknown(visitor);
        var snapshot = await ledger.LoadAsync(visitor.Team.Id, tap.Request, [], null, cancellation);
        if (snapshot.Request is not { Value: var request }) return TapRouter.Unknown(visitor);
        return visitor.InChannel
            ? Answer.Here(ChannelCard.Write(request, visitor.Reader))
            : Answer.Shown(visitor, tap.Data.Input(InputIds.List) == InputIds.OfWorker && request.Requester == visitor.Person.Id
                ? WorkerCard.Write(request, visitor.Reader)
                : OwnView(request, visitor.Reader));
    }

    // Who is a student and something else too taps on as the student, unless it is their own request.
    private static Post OwnView(HelpRequest request, Reader reader) =>
        reader.Person!.Is(Roles.Student) && request.Requester != reader.Person.Id
            ? StudentCard.Write(request, reader)
            : OwnCard.Write(request, reader);
}
