using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Desk;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>Random people giving random commands about five visits that compete for the same afternoon.</summary>
internal sealed class RandomDay
{
    private static readonly Person[] People =
        [Town.Wilma, Town.Vera, Town.Sam, Town.Noor, Town.Bo, Town.Sam, Town.Noor, Town.Bo, Town.Wout, Town.Otto, Town.Ester, Town.Victor];

    private static readonly VisitPlan[] Plans =
    [
        Visits.Shopping,
        Visits.ForTwo,
        Visits.Shopping with { Time = VisitTime.At(Town.Wednesday, new TimeOnly(14, 30), 60), Students = 3 },
        Visits.Shopping with { Time = Visits.Window(13, 16, 60) },
        Visits.Appointment with { Time = Visits.Window(13, 17, 120) },
    ];

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(50), TimeSpan.FromHours(2), TimeSpan.FromHours(7),
    ];

    private static readonly int[] VerbsOfHolders = [4, 5];

    private readonly UnreliableLedger _wire;
    private readonly RequestDesk _desk;
    private DateTimeOffset _now = Town.At(Town.Monday, 10);
    private int _keys;

    public RandomDay()
    {
        _wire = new UnreliableLedger(Ledger);
        _desk = new RequestDesk(_wire, new TownDirectory(), (_, _) => Task.CompletedTask);
        // Otherwise most random commands would meet nothing to act on.
        for (var i = 0; i < Plans.Length; i++) Give(Placing(Actor.Of(Town.Wilma), i));
    }

    public MemoryLedger Ledger { get; } = new();

    public IEnumerable<HelpRequest> Requests => Ledger.Ids.Select(Ledger.StateOf);

    public DateOnly Today => Town.Team.Today(_now);

    public static RandomDay After(Move[] moves, Action<RandomDay>? afterEach = null, bool mishaps = false)
    {
        var day = new RandomDay();
        foreach (var move in moves)
        {
            day.Make(move, mishaps);
            afterEach?.Invoke(day);
        }

        return day;
    }

    // FsCheck's properties are synchronous, and the ledger in memory never waits.
    public DeskAnswer Give(RequestCommand command) =>
        _desk.HandleAsync(command, TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    public RequestCommand Next(Move move)
    {
        _now += Waits[move.Wait % Waits.Length];
        var target = Visits.Id(move.Request % (Plans.Length + 1));
        // Only who took the last step can take it back, and only soon: chance alone would seldom get there.
        if (move.Verb is 7 or 19 && LastActor is { } last) return Undoing(last, Ledger.Committed[^1].After.Id);
        return Choose(move, By(move, target)) with { Request = target, Key = $"move-{_keys++}" };
    }

    private Actor By(Move move, RequestId target)
    {
        var verb = move.Verb % 12;
        if (verb >= 10) return Actor.Clock(Town.TeamId);
        // Most who give back or finish have something to give back or finish.
        var concerned = VerbsOfHolders.Contains(verb) && move.Luck < 70 && Ledger.Ids.Contains(target) ? Concerned(target) : [];
        return Actor.Of(concerned.Length > 0 ? concerned[move.Who % concerned.Length] : People[move.Who % People.Length]);
    }

    private Person[] Concerned(RequestId target)
    {
        var request = Ledger.StateOf(target);
        return [.. request.Holders.Select(holder => holder.Student).Concat(request.Asked).Select(id => Town.Roster.Find(id)!)];
    }

    private RequestCommand Choose(Move move, Actor by) => (move.Verb % 12) switch
    {
        0 => Command.Approve(by, _now),
        1 or 2 or 3 => Command.Claim(by, _now),
        4 => Command.Release(by, _now),
        5 => Command.Finish(by, _now, (move.Luck * 6) - 10),
        6 => Command.Cancel(by, _now),
        7 => Command.Undo(by, _now),
        8 => Command.Assign(by, _now, People[move.Luck % People.Length]),
        9 => move.Luck < 20 ? Command.Reject(by, _now) : move.Luck < 60 ? Command.Remind(by, _now) : Placing(by, move.Request),
        10 => Command.Expire(by, _now),
        _ => Command.Erase(by, _now),
    };

    private Person? LastActor => Ledger.Committed.Count > 0 ? Town.Roster.Find(Ledger.Committed[^1].Happened.By) : null;

    private UndoLast Undoing(Person last, RequestId request) =>
        Command.Undo(Actor.Of(last), _now) with { Request = request, Key = $"move-{_keys++}" };

    private void Make(Move move, bool mishaps)
    {
        _wire.Mishaps.Clear();
        if (mishaps) _wire.Mishaps.Enqueue((Mishap)(move.Luck % 4));
        Give(Next(move));
    }

    private PlaceRequest Placing(Actor by, int number) =>
        Command.Place(by, _now, Plans[number % Plans.Length], Visits.Resident) with { Request = Visits.Id(number % (Plans.Length + 1)) };
}
