using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

/// <summary>A desk over a ledger in memory; it notes its pauses instead of taking them.</summary>
internal sealed class DeskScene
{
    public static readonly DateTimeOffset Now = Town.At(Town.Monday, 10);

    public DeskScene()
    {
        Wire = new UnreliableLedger(Ledger);
        Desk = new RequestDesk(Wire, new TownDirectory(), (attempt, _) =>
        {
            Pauses.Add(attempt);
            return Task.CompletedTask;
        });
        Time = new TimeDesk(Desk, Wire, new TownDirectory());
    }

    public MemoryLedger Ledger { get; } = new();

    public UnreliableLedger Wire { get; }

    public RequestDesk Desk { get; }

    public TimeDesk Time { get; }

    public List<int> Pauses { get; } = [];

    public HelpRequest Stored => Ledger.StateOf(Visits.Id(1));

    public static PlaceRequest Placing { get; } = Command.Place(Actor.Of(Town.Wilma), Now, Visits.Shopping, Visits.Resident);

    public static ClaimRequest ClaimOf(Person student) => Command.Claim(Actor.Of(student), Now);

    public Task<DeskAnswer> GiveAsync(RequestCommand command) => Desk.HandleAsync(command, TestContext.Current.CancellationToken);

    /// <summary>Gives a command that has to take effect.</summary>
    public async Task EffectAsync(RequestCommand command) => Assert.IsType<DeskAnswer.Effected>(await GiveAsync(command));

    public async Task<DeskScene> PlacedAsync()
    {
        Assert.IsType<DeskAnswer.Effected>(await GiveAsync(Placing));
        return this;
    }
}
