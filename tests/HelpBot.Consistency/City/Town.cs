using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.Wires;
using HelpBot.Requests.People;
using HelpBot.TestKit.Authority;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Time;

namespace HelpBot.Consistency.City;

/// <summary>All that outlives an instance: the clock, Teams with its people, the tables, and what was seen.</summary>
internal sealed class Town : IDisposable
{
    private readonly Lock _passing = new();

    public Town(CityPlan plan, string connectionString)
    {
        (Plan, ConnectionString) = (plan, connectionString);
        Teams = new TeamsStub(Clock, Guid.NewGuid().ToString());
        Authority = new LocalAuthority(Clock);
        Troubles = new Troubles(plan.Seed);
        Watch = new RelayWatch(Book, Clock);
        Citizens = [.. Enumerable.Range(1, plan.Teams).SelectMany(Settle)];
    }

    public CityPlan Plan { get; }

    public string ConnectionString { get; }

    public string TablePrefix { get; } = AzuriteFixture.NewTableName();

    /// <summary>It stands at Monday 23 November 2026, 10:00 in the Netherlands, and moves with what is done.</summary>
    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public TeamsStub Teams { get; }

    public LocalAuthority Authority { get; }

    public Book Book { get; } = new();

    public Troubles Troubles { get; }

    public RelayWatch Watch { get; }

    public TeamsAddresses Addresses { get; } = new();

    public IReadOnlyList<Citizen> Citizens { get; }

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time)
    {
        // The clock refuses to go back, which two at once would seem to ask for.
        lock (_passing) Clock.Advance(time);
    }

    /// <summary>Waits until the instances have done what the time asked of them: no call is under way, and none came for a moment.</summary>
    /// <param name="moment">Longer on a machine where much waits for its turn.</param>
    public async Task QuietAsync(TimeSpan moment)
    {
        var calls = -1;
        for (var looks = 0; looks < 200; looks++)
        {
            var before = calls;
            calls = Book.Counts.GetValueOrDefault("storage calls") + Book.Counts.GetValueOrDefault("teams calls");
            if (calls == before && Book.UnderWay == 0) return;
            await Task.Delay(moment);
        }
    }

    public void Dispose() => Authority.Dispose();

    private IEnumerable<Citizen> Settle(int number)
    {
        var (id, team) = ($"team{number}", Teams.Team($"Team {number}"));
        Addresses.Add(team.General, $"channel of {id}", id);
        var kinds = Enumerable.Repeat((Roles.Worker, "Wil"), Plan.Workers)
            .Concat(Enumerable.Repeat((Roles.Student, "Sam"), Plan.Students))
            .Concat(Enumerable.Repeat((Roles.Supervisor, "Bea"), Plan.Supervisors)).ToList();
        foreach (var (i, (role, name)) in kinds.Index())
        {
            var person = Teams.Person($"{name}{number}{(char)('a' + i)}");
            team.With(person);
            Addresses.Add(person.PersonalChat, $"chat of {person.Name}", id);
            // Some students read English, so that the card in the channel is one that is read in two languages.
            var language = role == Roles.Student && i % 2 == 0 ? Language.English : Language.Dutch;
            yield return new Citizen(person, role, id, team, language, (number - 1) * kinds.Count + i);
        }
    }
}
