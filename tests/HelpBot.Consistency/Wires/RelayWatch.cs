using HelpBot.Consistency.Chronicle;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;

namespace HelpBot.Consistency.Wires;

/// <summary>
/// Watches the relays of all instances at the wire: who may send (the lease), whether an attempt was recorded before what
/// it posts, and whether what was posted could be stored.
/// </summary>
internal sealed class RelayWatch(Book book, TimeProvider clock)
{
    private static readonly HashSet<string> Digests =
        [Wording.In(Language.Dutch)["dragging.title"], Wording.In(Language.English)["dragging.title"]];

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Team, string Instance), DateTimeOffset> _leases = [];
    private readonly Dictionary<(string Instance, string Request), string> _attempts = [];
    private readonly Dictionary<(string Instance, string Row), Sending> _open = [];
    private readonly HashSet<string> _dragging = [];
    private readonly Dictionary<(string Instance, string Team), HashSet<string>> _digests = [];

    /// <summary>A write of an instance went over the wire.</summary>
    public void Wrote(string instance, StorageCall call, bool stored)
    {
        lock (_gate)
        {
            if (call.IsLease) Leased(instance, call, stored);
            _dragging.UnionWith(call.DraggingRows());
            if (!call.IsOfRelay) return;
            // What is written to the row after the call, tells how it went; a new attempt means that this could not be written.
            if ((stored || call.RecordsAttempt) && _open.Remove((instance, call.Row), out var sending)) sending.Settled = !call.RecordsAttempt;
            if (!stored || !call.RecordsAttempt) return;
            book.Attempted(call.Row);
            if (!_dragging.Contains(call.Row)) _attempts[(instance, call.Request)] = call.Row;
            else if (!_digests.TryAdd((instance, call.Team), [call.Row])) _digests[(instance, call.Team)].Add(call.Row);
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
            var rows = Attempted(team, request, sending);
            foreach (var row in rows) _open[(sending.Instance, row)] = sending;
            if (rows.Count == 0) book.Find("recorded attempt", $"Posted without an attempt recorded before: {sending}", request);
        }
    }

    // The list of what drags is one message for the rows of many requests, and is about others too.
    private HashSet<string> Attempted(string team, string request, Sending sending)
    {
        if (Digests.Contains(sending.Headline)) return _digests.Remove((sending.Instance, team), out var digest) ? digest : [];
        return _attempts.Remove((sending.Instance, request), out var row) ? [row] : [];
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
