using HelpBot.Consistency.Chronicle;

namespace HelpBot.Consistency.Wires;

/// <summary>
/// Watches the relays of all instances at the wire: who may send (the lease), whether an attempt was recorded before what
/// it posts, and whether what was posted could be stored.
/// </summary>
internal sealed class RelayWatch(Book book, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Team, string Instance), DateTimeOffset> _leases = [];
    private readonly Dictionary<(string Instance, string Request), string> _attempts = [];
    private readonly Dictionary<(string Instance, string Row), Sending> _open = [];

    /// <summary>A write of an instance went over the wire.</summary>
    public void Wrote(string instance, StorageCall call, bool stored)
    {
        lock (_gate)
        {
            if (call.IsLease) Leased(instance, call, stored);
            if (!call.IsOfRelay) return;
            // What is written to the row after the call, tells how it went; a new attempt means that this could not be written.
            if (_open.Remove((instance, call.Row), out var sending) && !call.RecordsAttempt) sending.Settled = true;
            if (!stored || !call.RecordsAttempt) return;
            _attempts[(instance, call.Request)] = call.Row;
            book.Attempted(call.Row);
        }
    }

    /// <summary>The relay of an instance is about to send this.</summary>
    public void Sends(string team, Sending sending)
    {
        lock (_gate)
        {
            var request = book.RequestOf(sending.Place);
            if (!_leases.ContainsKey((team, sending.Instance)))
                book.Find("lease", $"{sending.Instance} sends for {team} without having the lease: {sending}", request);
            if (!sending.Creates || request.Length == 0) return;
            if (_attempts.Remove((sending.Instance, request), out var row)) _open[(sending.Instance, row)] = sending;
            else
                book.Find("recorded attempt", $"Posted without an attempt recorded before: {sending}", request);
        }
    }

    private void Leased(string instance, StorageCall call, bool stored)
    {
        if (!stored || call.Kind is "read" or "query") return;
        if (call.Kind == "delete")
        {
            _leases.Remove((call.Team, instance));
            return;
        }

        var now = clock.GetUtcNow();
        foreach (var ((team, other), until) in _leases)
            if (team == call.Team && other != instance && until > now)
                book.Find("lease", $"{instance} takes the lease of {team} that {other} has until {until:HH:mm:ss}, at {now:HH:mm:ss}.");
        _leases[(call.Team, instance)] = UntilOf(call.Body);
    }

    private static DateTimeOffset UntilOf(string body) =>
        System.Text.Json.Nodes.JsonNode.Parse(body)?["until"] is { } until
            ? DateTimeOffset.Parse($"{until}", System.Globalization.CultureInfo.InvariantCulture)
            : DateTimeOffset.MinValue;
}
