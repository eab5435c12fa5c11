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
    private readonly Dictionary<(string Team, string Instance), long> _lost = [];
    private readonly Dictionary<(string Instance, string Request), long> _touched = [];
    private readonly Attempts _attempts = new();

    /// <summary>An instance begins a call: who gives the lease up has none from here on, whenever it hears the answer.</summary>
    public void Begins(string instance, StorageCall call)
    {
        if (call is not { IsLease: true, Kind: "delete" }) return;
        lock (_gate) _leases.Remove((call.Team, instance));
    }

    /// <summary>A call of an instance went over the wire.</summary>
    public void Wrote(string instance, StorageCall call, bool stored)
    {
        lock (_gate)
        {
            if (call.Request.Length > 0) _touched[(instance, call.Request)] = book.Tick();
            if (call.IsLease) Leased(instance, call, stored);
            _attempts.Drag(call.DraggingRows());
            if (!call.IsOfRelay) return;
            book.Relayed(call.Request, $"{instance} {call.Kind} {call.Row}{(call.RecordsAttempt ? ", an attempt" : "")}: {(stored ? "stored" : "not stored")}");
            if (stored) _attempts.Write(instance, call);
            if (!stored || !call.RecordsAttempt) return;
            book.Attempted(call.Row);
            _attempts.Record(instance, call);
        }
    }

    /// <summary>The relay of an instance is about to send this.</summary>
    public void Sends(string team, Sending sending)
    {
        lock (_gate)
        {
            var request = book.RequestOf(sending.Place);
            if (!MaySend(team, sending.Instance, request))
                book.Find("lease", $"{sending.Instance} sends for {team} without having the lease: {sending}", request);
            if (!sending.Creates || request.Length == 0) return;
            if (!_attempts.Take(team, request, sending))
                book.Find("recorded attempt", $"Posted without an attempt recorded before: {sending}", request);
        }
    }

    // Who lost the lease may have looked whether it holds right before; who then still works on the request has looked again.
    private bool MaySend(string team, string instance, string request) =>
        _leases.ContainsKey((team, instance))
        || (_lost.TryGetValue((team, instance), out var since) && _touched.GetValueOrDefault((instance, request)) < since);

    private void Leased(string instance, StorageCall call, bool stored)
    {
        if (!stored || call.Kind is "read" or "query" or "delete") return;
        var now = clock.GetUtcNow();
        var own = UntilOf(call.Body);
        if (own <= now)
        {
            // Heard of so late that it is over: who took it since may have been heard of before.
            _leases.Remove((call.Team, instance));
            _lost[(call.Team, instance)] = book.Tick();
            return;
        }

        foreach (var ((team, other), until) in _leases)
            if (team == call.Team && other != instance && until > now)
                book.Find("lease", $"{instance} takes the lease of {team} until {own:HH:mm:ss} that {other} has until {until:HH:mm:ss}, at {now:HH:mm:ss}.");
        // Whoever had it before has lost it, however much of its sweep is left.
        foreach (var before in _leases.Keys.Where(lease => lease.Team == call.Team && lease.Instance != instance).ToList())
        {
            _leases.Remove(before);
            _lost[before] = book.Tick();
        }

        _lost.Remove((call.Team, instance));
        _leases[(call.Team, instance)] = own;
    }

    private static DateTimeOffset UntilOf(string body) =>
        System.Text.Json.Nodes.JsonNode.Parse(body)?["until"] is { } until
            ? DateTimeOffset.Parse($"{until}", System.Globalization.CultureInfo.InvariantCulture)
            : DateTimeOffset.MinValue;
}
