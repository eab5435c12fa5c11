using Microsoft.Bot.Builder;

namespace HelpBot.Tests.Authentication;

/// <summary>Counts turns, and does in each what the test says.</summary>
internal sealed class CountingBot : IBot
{
    private int turns;

    public int Turns => turns;

    public Func<ITurnContext, CancellationToken, Task> Turn { get; set; } = (_, _) => Task.CompletedTask;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref turns);
        return Turn(turnContext, cancellationToken);
    }
}
