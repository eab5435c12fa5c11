using HelpBot.Operations.Measures;
using HelpBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams;

/// <summary>Measures and traces every turn.</summary>
internal sealed class MeasuredTurns(HelpBotActivities turns, TurnMeasures measures, TimeProvider clock) : IBot
{
    private static readonly string[] OutcomeNames = [.. Enum.GetNames<TurnOutcome>().Select(name => name.ToLowerInvariant())];

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var kind = KindOf(turnContext.Activity);
        using var span = Spans.Turn(kind);
        var record = TurnRecord.Begin();
        var began = clock.GetTimestamp();
        try
        {
            await turns.OnTurnAsync(turnContext, cancellationToken);
        }
        catch (Exception)
        {
            TurnRecord.Note(cancellationToken.IsCancellationRequested ? TurnOutcome.Ended : TurnOutcome.Failed);
            throw;
        }
        finally
        {
            var outcome = OutcomeNames[(int)record.Outcome];
            measures.Turn(kind, outcome, clock.GetElapsedTime(began));
            span.Ended(outcome, failed: record.Outcome >= TurnOutcome.Unavailable);
        }
    }

    // The type is text of the sender, so only known ones are named.
    private static string KindOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => activity.Value is null ? "message" : "submit",
        ActivityTypes.Invoke => activity.Name == "adaptiveCard/action" ? "execute" : "invoke",
        ActivityTypes.ConversationUpdate => "members",
        ActivityTypes.InstallationUpdate => "installation",
        _ => "other",
    };
}
