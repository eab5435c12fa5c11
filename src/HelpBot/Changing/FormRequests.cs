using HelpBot.Dialogs;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Changing;

/// <summary>Finds the request of a form: for who asked and for supervisors, in their own chat alone.</summary>
internal sealed class FormRequests(IRequestLedger ledger)
{
    /// <summary>The inputs of both forms: another answer is another attempt.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        InputIds.Date, InputIds.From, InputIds.Until, InputIds.Duration, InputIds.Students, InputIds.Note,
        InputIds.CallBy, InputIds.Address, InputIds.Phone,
    ];

    /// <summary>The request, or what is answered instead.</summary>
    public async Task<(HelpRequest? Request, Answer? Refused)> FindAsync(Tap tap, CancellationToken cancellation)
    {
        var (visitor, reader) = (tap.Visitor, tap.Visitor.Reader);
        if (!tap.NamesRequest) return (null, TapRouter.Unknown(visitor));
        if (visitor.InChannel) return (null, Answer.Here(new Post(reader.Say["channel.private"])));
        if (tap.Team != visitor.Team.Id) return (null, Refuse(new Refusal.NotYourTeam()));
        var snapshot = await ledger.LoadAsync(visitor.Team.Id, tap.Request, [], null, cancellation);
        if (snapshot.Request is not { Value: var request }) return (null, Refuse(new Refusal.NoSuchRequest()));
        return request.Requester == visitor.Person.Id || visitor.Person.Reviews
            ? (request, null)
            : (null, Refuse(new Refusal.NotYourRequest()));

        Answer Refuse(Refusal refusal) => Answer.Here(new Post(reader.Say.Explain(refusal, reader.Roster, reader.Team)));
    }
}
