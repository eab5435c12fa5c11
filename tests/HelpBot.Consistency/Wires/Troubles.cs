using HelpBot.Consistency.Chance;

namespace HelpBot.Consistency.Wires;

/// <summary>How often what goes wrong. Every call site has its own stream of chance.</summary>
/// <param name="seed">The seed of the run.</param>
internal sealed class Troubles(long seed)
{
    private static readonly (double, Trouble)[] OfStorage =
    [
        (0.006, Trouble.BrokenBefore), (0.010, Trouble.BrokenAfter), (0.004, Trouble.TimeoutBefore), (0.010, Trouble.TimeoutAfter),
        (0.006, Trouble.ErrorBefore), (0.006, Trouble.ErrorAfter), (0.003, Trouble.Throttled), (0.003, Trouble.Forbidden),
    ];

    private static readonly (double, Trouble)[] OfCreates =
    [
        (0.03, Trouble.BrokenBefore), (0.04, Trouble.BrokenAfter), (0.02, Trouble.TimeoutBefore), (0.04, Trouble.TimeoutAfter),
        (0.03, Trouble.ErrorBefore), (0.03, Trouble.ErrorAfter), (0.04, Trouble.Throttled), (0.01, Trouble.Forbidden), (0.01, Trouble.NotFound),
    ];

    private static readonly (double, Trouble)[] OfUpdates =
        [.. OfCreates.Where(row => row.Item2 is not Trouble.NotFound), (0.03, Trouble.NotFound), (0.02, Trouble.Deleted)];

    private static readonly (double, Trouble)[] OfAnswers = [(0.02, Trouble.BrokenBefore), (0.02, Trouble.BrokenAfter), (0.02, Trouble.ErrorBefore)];

    private readonly Sites _sites = new();
    private volatile bool _off = true;

    /// <summary>From now on things go wrong.</summary>
    public void On() => _off = false;

    /// <summary>From now on nothing goes wrong.</summary>
    public void Off() => _off = true;

    /// <summary>What happens to a call of storage.</summary>
    public Trouble OnStorage(string site) => Next($"storage {site}", OfStorage);

    /// <summary>What happens to a message that the relay posts or changes.</summary>
    public Trouble OnRelay(string method, string conversation) =>
        Next($"relay {method} {conversation}", method == "POST" ? OfCreates : OfUpdates);

    /// <summary>What happens to an answer that a turn sends.</summary>
    public Trouble OnAnswer(string conversation) => Next($"answer {conversation}", OfAnswers);

    private Trouble Next(string site, (double, Trouble)[] table) => _off ? Trouble.None : Dice.Of(seed, _sites.Next(site), table, Trouble.None);
}
