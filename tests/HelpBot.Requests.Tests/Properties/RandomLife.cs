using System.Runtime.ExceptionServices;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Desk;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>Some weeks of a team in which anyone gives any command at any time; the clock does its part, when it runs.</summary>
internal sealed class RandomLife
{
    private readonly UnreliableLedger _wire;
    private readonly RequestDesk _desk;

    public RandomLife()
    {
        _wire = new UnreliableLedger(Ledger);
        _desk = new RequestDesk(_wire, new TownDirectory(), (_, _) => Task.CompletedTask);
        Rows = new ClockRows(Ledger, new TimeDesk(_desk, _wire, new TownDirectory()), Town.Team);
        // Otherwise most random commands would meet nothing to act on.
        for (var number = 1; number <= RandomPlans.Count; number++) Give(RandomPlans.Placing(Actor.Of(Town.Wilma), number, Now));
    }

    public MemoryLedger Ledger { get; } = new();

    public ClockRows Rows { get; }

    public DateTimeOffset Now { get; private set; } = Town.At(Town.Monday, 10);

    public IEnumerable<HelpRequest> Requests => Ledger.Ids.Select(Ledger.StateOf);

    public DateOnly Today => Town.Team.Today(Now);

    public static RandomLife After(Move[] moves, Action<RandomLife>? afterEach = null, bool mishaps = false)
    {
        var life = new RandomLife();
        foreach (var move in moves)
        {
            life.Make(move, mishaps);
            afterEach?.Invoke(life);
        }

        return life;
    }

    public DeskAnswer Give(RequestCommand command)
    {
        var giving = _desk.HandleAsync(command, TestContext.Current.CancellationToken);
        EndedAtOnce(giving);
        return giving.Result; // It has ended, so that nothing waits here: a property is synchronous, and fails above where something would.
    }

    /// <summary>Lets the clock run to this instant and be there.</summary>
    public void RunTo(DateTimeOffset instant)
    {
        _wire.Mishaps.Clear();
        EndedAtOnce(Rows.RunAsync(instant));
        Now = instant;
    }

    /// <summary>Lets time pass as the move says, and gives the command of the move.</summary>
    public RequestCommand Next(Move move)
    {
        var then = Now + move.Waiting;
        // One time in eight the clock stands still meanwhile, as when no instance runs.
        if (move.Luck % 8 > 0) EndedAtOnce(Rows.RunAsync(then));
        Now = then;
        return RandomCommands.Of(move, this);
    }

    /// <summary>What goes wrong with the next commits: fewer than the desk has attempts, so that it finds out.</summary>
    public void Disturb(Move move)
    {
        _wire.Mishaps.Clear();
        foreach (var digit in (int[])[move.Luck % 4, move.Who % 4, move.Verb % 4]) _wire.Mishaps.Enqueue((Mishap)digit);
    }

    /// <summary>FsCheck's properties are synchronous, and the ledger in memory never waits: nothing here blocks a thread.</summary>
    private static void EndedAtOnce(Task task)
    {
        Assert.True(task.IsCompleted, "The ledger in memory waited.");
        // What went wrong is thrown as it was, and not wrapped.
        if (task.Exception is { } failed) ExceptionDispatchInfo.Throw(failed.InnerException!);
    }

    private void Make(Move move, bool mishaps)
    {
        _wire.Mishaps.Clear();
        if (mishaps) Disturb(move);
        Give(Next(move));
    }
}
