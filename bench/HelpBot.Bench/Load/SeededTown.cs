using System.Globalization;
using HelpBot.Delivery;
using HelpBot.Delivery.Cards;
using HelpBot.Delivery.Outbox;
using HelpBot.Operations;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Bench.Load;

/// <summary>A town in storage: written by HelpBot's own desk and outbox, in this process.</summary>
internal sealed class SeededTown : IAsyncDisposable
{
    private static readonly PrivateDetails Details = new("mevrouw V.", "Churchillsingel 483", "06 12345678");
    private readonly ServiceProvider _services;
    private readonly List<SeededRequest> _requests = [];

    private SeededTown(ServiceProvider services) => _services = services;

    /// <summary>The open requests.</summary>
    public IReadOnlyList<SeededRequest> Requests => _requests;

    private RequestDesk Desk => _services.GetRequiredService<RequestDesk>();

    /// <summary>Opens it; nothing is in it yet.</summary>
    /// <param name="settings">Settings of HelpBot.</param>
    /// <param name="more">What one part of the bench adds.</param>
    public static async Task<SeededTown> Open(Dictionary<string, string?> settings, Action<IServiceCollection, IConfiguration>? more = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<Func<int, CancellationToken, Task>>((_, _) => Task.CompletedTask)
            .AddSingleton<RequestDesk>().AddSingleton<TimeDesk>()
            .AddTeamDirectory(configuration)
            .AddHelpBotStorage(configuration);
        more?.Invoke(services, configuration);
        var town = new SeededTown(services.BuildServiceProvider());
        await town.Get<StorageTables>().CreateMissingAsync(default);
        return town;
    }

    /// <summary>A part of HelpBot.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Places a request for each student, and writes down that its card stands in the channel.</summary>
    public async Task PlaceForStudents(BenchTown town)
    {
        foreach (var team in Enumerable.Range(0, town.Teams))
            foreach (var student in Enumerable.Range(1, town.Students))
            {
                var request = await Place(team);
                var card = string.Create(CultureInfo.InvariantCulture, $"card-{team}-{student}");
                var row = new CardRow(request, CardTarget.Channel.Value, card, $"{BenchTown.Channel(team)};messageid={card}", 1, 0, null);
                await Get<IOutbox>().SaveCardAsync(new TeamId(BenchTown.TeamId(team)), row, default);
                _requests.Add(new SeededRequest(team, student, request, card));
            }
    }

    /// <summary>Places a request of tomorrow.</summary>
    public async Task<RequestId> Place(int team)
    {
        var now = DateTimeOffset.UtcNow;
        var id = RequestId.Create(now, Guid.NewGuid().ToByteArray().AsSpan(0, 10));
        var time = VisitTime.At(DateOnly.FromDateTime(now.UtcDateTime).AddDays(2), new TimeOnly(14, 0), 60);
        var plan = new VisitPlan { Task = "SHOP", Time = time, Neighbourhood = "Holy-Noord" };
        await Give(new PlaceRequest(new TeamId(BenchTown.TeamId(team)), id, Worker(team), now, $"place-{id}", plan, Details));
        return id;
    }

    /// <summary>Cancels a request, which closes it.</summary>
    public Task Cancel(int team, RequestId request) => Give(new CancelRequest(
        new TeamId(BenchTown.TeamId(team)), request, Worker(team), DateTimeOffset.UtcNow, $"cancel-{request}", Reason.Solved));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static Actor Worker(int team) => new(new PersonId(BenchTown.Member(team, 0)), Roles.Worker, new TeamId(BenchTown.TeamId(team)));

    private async Task Give(RequestCommand command)
    {
        if (await Desk.HandleAsync(command, default) is not DeskAnswer.Effected and var answer)
            throw new InvalidOperationException($"A command had no effect: {answer}");
    }
}
