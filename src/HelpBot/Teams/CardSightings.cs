using System.Threading.Channels;
using HelpBot.Delivery.Cards;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Turns;

namespace HelpBot.Teams;

/// <summary>
/// Hands the ids of tapped cards to the relay, off the turn: a card whose post was never confirmed is found
/// this way and corrected from then on. A sighting that is lost comes again with the next tap.
/// </summary>
internal sealed class CardSightings(CardAdoption adoption, TimeProvider clock, ILogger<CardSightings> logger) : BackgroundService
{
    private const int Remembered = 1000;

    // Nobody waits for it, and those of one moment are looked at together, so that not each tap wakes a thread beside its own.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly HashSet<string> _known = [];
    private readonly Channel<Sighting> _queue =
        Channel.CreateBounded<Sighting>(new BoundedChannelOptions(Remembered) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>A card was tapped.</summary>
    public void Saw(Visitor visitor, ButtonData data, string? activity)
    {
        if (string.IsNullOrEmpty(activity) || !RequestId.IsValid(data.Request)) return;
        // A list that stands in the message of one request has buttons of others; only its own card names itself.
        if (data.Input(InputIds.Card) != data.Request) return;
        var target = visitor.InChannel ? CardTarget.Channel : CardTarget.Of(visitor.Person.Id);
        _queue.Writer.TryWrite(new Sighting(visitor.Team.Id, new RequestId(data.Request), target, visitor.ConversationId, activity));
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _queue.Reader.WaitToReadAsync(stoppingToken))
        {
            while (_queue.Reader.TryRead(out var seen)) await LookAsync(seen, stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task LookAsync(Sighting seen, CancellationToken stoppingToken)
    {
        if (_known.Count >= Remembered) _known.Clear();
        if (!_known.Add($"{seen.Request}|{seen.Activity}")) return;
        try
        {
            await adoption.AdoptAsync(seen.Team, seen.Request, seen.Target, seen.Conversation, seen.Activity, stoppingToken);
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            _known.Remove($"{seen.Request}|{seen.Activity}");
            TeamsLog.SightingLost(logger, error, seen.Request);
        }
    }

    private sealed record Sighting(TeamId Team, RequestId Request, CardTarget Target, string Conversation, string Activity);
}
