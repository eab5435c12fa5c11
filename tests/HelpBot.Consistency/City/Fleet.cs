using HelpBot.Consistency.Chance;

namespace HelpBot.Consistency.City;

/// <summary>The instances that run at one time. One that ends is replaced; calls go round.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private readonly Town _town;
    private readonly Dice _dice;
    private readonly Instance[] _running;
    private readonly List<Instance> _ended = [];
    private readonly Lock _gate = new();
    private int _next;
    private int _started;
    private int _kills;

    private Fleet(Town town)
    {
        _town = town;
        _dice = new Dice(town.Plan.Seed, "kills");
        _running = new Instance[town.Plan.Instances];
    }

    /// <summary>Some instance that runs.</summary>
    public Instance Any
    {
        get { lock (_gate) return _running.First(instance => !instance.Life.IsOver); }
    }

    public static async Task<Fleet> StartAsync(Town town)
    {
        var fleet = new Fleet(town);
        var starting = Enumerable.Range(0, town.Plan.Instances).Select(place => Instance.StartAsync(town, fleet.NameFor(place)));
        foreach (var (place, instance) in (await Task.WhenAll(starting)).Index()) fleet._running[place] = instance;
        return fleet;
    }

    /// <summary>The instance that the next call goes to; one may be gone by then, as behind a real load balancer.</summary>
    public Instance Next()
    {
        lock (_gate) return _running[_next++ % _running.Length];
    }

    /// <summary>Lets instances end in the middle of something, one after the other, and starts others in their places.</summary>
    public async Task KillAsync(CancellationToken stop)
    {
        while (_kills++ < _town.Plan.Kills)
        {
            var place = _dice.Below(_running.Length);
            var victim = _running[place];
            victim.Life.EndsWith(60 + _dice.Below(350), before: _dice.Falls(0.5));
            try
            {
                await victim.Life.Over.WaitAsync(stop);
            }
            catch (OperationCanceledException)
            {
                victim.Life.EndsWith(int.MaxValue, before: true);
                return;
            }

            _town.Book.Count("instances killed");
            var fresh = await Instance.StartAsync(_town, NameFor(place));
            lock (_gate)
            {
                _ended.Add(victim);
                _running[place] = fresh;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _running) instance.Life.End();
        var ending = _running.Concat(_ended).Select(instance => instance.DisposeAsync().AsTask()).ToList();
        // What waits for the clock has to be let go.
        var all = Task.WhenAll(ending);
        while (await Task.WhenAny(all, Task.Delay(20)) != all) _town.Pass(TimeSpan.FromSeconds(5));
        await all;
    }

    private string NameFor(int place) => $"{(char)('A' + place)}{Interlocked.Increment(ref _started)}";
}
