using HelpBot.Delivery;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Turns;

/// <summary>Gives commands of turns to the desk and wakes the relay for what follows.</summary>
internal sealed class CommandDesk(RequestDesk desk, RelaySignal relay)
{
    /// <summary>Carries a command out.</summary>
    public async Task<DeskAnswer> HandleAsync(RequestCommand command, CancellationToken cancellation)
    {
        var answer = await desk.HandleAsync(command, cancellation);
        if (answer is not DeskAnswer.Refused) relay.Ring(command.Team);
        return answer;
    }
}
