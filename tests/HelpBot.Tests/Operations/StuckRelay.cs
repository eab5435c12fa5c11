using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Teams;
using HelpBot.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Operations;

/// <summary>Another instance that took a town's lease and does nothing with it.</summary>
internal sealed class StuckRelay(Town town)
{
    public static readonly TeamId Team = new("holy");

    private Lease? _lease;

    private IOutbox Outbox => town.Services.GetRequiredService<IOutbox>();

    /// <summary>Takes the lease as soon as the town's own relay has given it up, and keeps it for a day.</summary>
    public async Task HoldAsync()
    {
        while (_lease is null)
        {
            var now = town.Clock.GetUtcNow();
            _lease = await Outbox.TryTakeLeaseAsync(Team, "another", now, TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Ends, so that the town's own relay works again.</summary>
    public async Task EndAsync()
    {
        if (_lease is not null) await Outbox.ReleaseLeaseAsync(_lease, TestContext.Current.CancellationToken);
        _lease = null;
    }
}
