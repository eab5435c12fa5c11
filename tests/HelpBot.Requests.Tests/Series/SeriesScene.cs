using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Desk;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Series;

/// <summary>A series at the desk, with a clock that runs: shopping on Wednesdays from 25 November 2026 on.</summary>
internal sealed class SeriesScene
{
    private readonly TownDirectory _directory;

    public SeriesScene(Team? team = null)
    {
        _directory = new TownDirectory { Holy = team ?? Town.Team };
        Wire = new UnreliableLedger(Ledger);
        Desk = new RequestDesk(Wire, _directory, (_, _) => Task.CompletedTask);
        Time = new TimeDesk(Desk, Wire, _directory);
        Rows = new ClockRows(Ledger, Time, _directory.Holy);
    }

    public MemoryLedger Ledger { get; } = new();

    public UnreliableLedger Wire { get; }

    public RequestDesk Desk { get; }

    public TimeDesk Time { get; }

    public ClockRows Rows { get; }

    public DateTimeOffset Now { get; private set; } = Town.At(Town.Monday, 10);

    /// <summary>The team as it is now; its settings may change in the course of a series.</summary>
    public Team Team
    {
        get => _directory.Holy;
        set => _directory.Holy = value;
    }

    public IReadOnlyList<HelpRequest> Dates => [.. Ledger.Ids.Select(Ledger.StateOf).OrderBy(request => request.Series!.Number)];

    public HelpRequest Date(int number) => Dates.Single(request => request.Series!.Number == number);

    public async Task<SeriesScene> PlacedAsync(int count = 8, int everyWeeks = 1, VisitPlan? plan = null)
    {
        var command = Command.Place(Actor.Of(Town.Wilma), Now, plan ?? Visits.Shopping, Visits.Resident);
        Assert.IsType<DeskAnswer.Effected>(await GiveAsync(command with { Series = Weekly.Place(count, everyWeeks: everyWeeks) }));
        return this;
    }

    public Task<DeskAnswer> GiveAsync(RequestCommand command) => Desk.HandleAsync(command, TestContext.Current.CancellationToken);

    /// <summary>Gives a command about one date of the series.</summary>
    public Task<DeskAnswer> OnAsync(int number, RequestCommand command) => GiveAsync(command with { Request = Date(number).Id });

    /// <summary>Lets the clock run to this instant.</summary>
    public async Task RunToAsync(DateTimeOffset instant)
    {
        await Rows.RunAsync(instant);
        Now = instant;
    }
}
