using HelpBot.Delivery;
using HelpBot.Operations.Measures;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Turns;

/// <summary>Gives commands of turns to the desk, counts what is refused, and wakes the relay for what follows.</summary>
internal sealed class CommandDesk(RequestDesk desk, RelaySignal relay, TurnMeasures measures)
{
    /// <summary>Carries a command out.</summary>
    public async Task<DeskAnswer> HandleAsync(RequestCommand command, CancellationToken cancellation)
    {
        var answer = await desk.HandleAsync(command, cancellation);
        if (answer is not DeskAnswer.Refused) relay.Ring(command.Team);
        if (answer is DeskAnswer.Refused refused) Refuse(command.By.Team, refused.Refusal);
        else if (answer is DeskAnswer.Unknown) TurnRecord.Note(TurnOutcome.Unavailable);
        return answer;
    }

    /// <summary>Reads private details for someone who may see them.</summary>
    public async Task<PrivateAnswer> ReadPrivateAsync(TeamId team, RequestId request, Actor reader, CancellationToken cancellation)
    {
        var answer = await desk.ReadPrivateAsync(team, request, reader, cancellation);
        if (answer is PrivateAnswer.Closed closed) Refuse(reader.Team, closed.Refusal);
        return answer;
    }

    // The team of the person: what a button names may be any text.
    private void Refuse(TeamId team, Refusal refusal)
    {
        measures.Refused(team, refusal);
        TurnRecord.Note(TurnOutcome.Refused);
    }
}
