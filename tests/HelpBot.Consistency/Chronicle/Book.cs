using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace HelpBot.Consistency.Chronicle;

/// <summary>
/// All that was seen from outside, in one order: a tick is taken before a call is sent and after its answer came, so what
/// ended before another began happened before it.
/// </summary>
internal sealed class Book
{
    private readonly ConcurrentDictionary<int, Turn> _turns = new();
    private readonly ConcurrentQueue<Commit> _commits = new();
    private readonly ConcurrentQueue<Sending> _sendings = new();
    private readonly ConcurrentQueue<Finding> _findings = new();
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private readonly ConcurrentDictionary<string, bool> _seen = new();
    private readonly ConcurrentDictionary<string, int> _attempts = new();
    private readonly ConcurrentDictionary<string, string> _requests = new();
    private readonly ConcurrentQueue<string> _doubts = new();
    private readonly ConcurrentQueue<(string Request, long At, string What)> _relayed = new();
    private long _tick;
    private int _underWay;
    private int _turnId;

    public IReadOnlyList<Turn> Turns => [.. _turns.Values.OrderBy(turn => turn.Id)];

    public IReadOnlyList<Commit> Commits => [.. _commits];

    public IReadOnlyList<Sending> Sendings => [.. _sendings];

    /// <summary>How often an attempt to send was recorded, by request, version and number of the due row.</summary>
    public int AttemptsOf(string request, int version, int number) =>
        _attempts.GetValueOrDefault(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{request}|{version:0000000}|{number:00}"));

    /// <summary>An attempt was recorded in a row of the relay.</summary>
    public void Attempted(string row) => _attempts.AddOrUpdate(string.Join('|', row.Split('|').Skip(2)), 1, (_, count) => count + 1);

    /// <summary>What was found wrong while it happened.</summary>
    public IReadOnlyList<Finding> Findings => [.. _findings];

    /// <summary>How often what went wrong on purpose, and other things worth telling.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>What an instance says it does not know, by the request that it is about.</summary>
    public IReadOnlyList<string> Doubts => [.. _doubts];

    /// <summary>What the relays wrote about cards and notes of a request, for the report.</summary>
    public IEnumerable<(long At, string What)> RelayedOf(string request) =>
        _relayed.Where(one => one.Request == request).Select(one => (one.At, one.What));

    public void Relayed(string request, string what) => _relayed.Enqueue((request, Tick(), what));

    public void Doubt(string text) => _doubts.Enqueue(text);

    public long Tick() => Interlocked.Increment(ref _tick);

    /// <summary>How many calls to storage and Teams are on the wire now.</summary>
    public int UnderWay => Volatile.Read(ref _underWay);

    public void Goes() => Interlocked.Increment(ref _underWay);

    public void Came() => Interlocked.Decrement(ref _underWay);

    public void Count(string what) => _counts.AddOrUpdate(what, 1, (_, count) => count + 1);

    /// <summary>Counts something once, however often it is seen.</summary>
    public void See(string which, string what)
    {
        if (_seen.TryAdd(which, true)) Count(what);
    }

    public void Find(string check, string what, string request = "") => _findings.Enqueue(new Finding(check, what, request));

    public Turn Begin(string person, JsonObject activity, string instance)
    {
        var turn = new Turn(Interlocked.Increment(ref _turnId), person, activity, instance, Tick());
        _turns[turn.Id] = turn;
        return turn;
    }

    public Turn? TurnOf(string? id) => int.TryParse(id, out var number) ? _turns.GetValueOrDefault(number) : null;

    public Commit Begin(string request, int version, string place, Turn? turn, string instance)
    {
        if (place.Length > 0) _requests[place] = request;
        var commit = new Commit(request, version, place, turn, instance, Tick());
        _commits.Enqueue(commit);
        return commit;
    }

    public void Add(Sending sending) => _sendings.Enqueue(sending);

    /// <summary>The request of a neighbourhood: every placing names another.</summary>
    public string RequestOf(string place) => _requests.GetValueOrDefault(place, "");
}
