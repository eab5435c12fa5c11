using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Addresses;

/// <summary>
/// Remembers who cannot be reached and tells the supervisors, each time once, also when several posts to the same
/// place fail side by side. The telling is stored first: after a crash in between it is told twice rather than never.
/// </summary>
internal sealed class Reachability(
    IOutbox outbox, IAddressBook book, ITeamDirectory directory, TimeProvider clock, ILogger<Reachability> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Nothing can be posted to this person until they speak to the bot.</summary>
    public Task PersonLostAsync(HelpRequest request, PersonId person, string code, CancellationToken cancellation)
    {
        Log.PersonUnreachable(logger, request.Team, person, code);
        return OnceAsync(
            async () => (await book.FindAsync(person, cancellation)).UnreachableSince is not null,
            async () =>
            {
                await TellSupervisorsAsync(request, NoteCode.NotReached, person, cancellation);
                var now = clock.GetUtcNow();
                await book.ChangeAsync(person, profile => profile with { UnreachableSince = now }, cancellation);
            },
            cancellation);
    }

    /// <summary>Nothing can be posted to the channel of the team now.</summary>
    public Task ChannelLostAsync(HelpRequest request, string code, CancellationToken cancellation)
    {
        Log.ChannelUnreachable(logger, request.Team, code);
        return OnceAsync(
            async () => (await book.FindAsync(request.Team, cancellation)).UnreachableSince is not null,
            async () =>
            {
                await TellSupervisorsAsync(request, NoteCode.ChannelGone, null, cancellation);
                var now = clock.GetUtcNow();
                await book.ChangeAsync(request.Team, profile => profile with { UnreachableSince = now }, cancellation);
            },
            cancellation);
    }

    /// <summary>Something was posted to the channel of the team.</summary>
    public async Task ChannelFoundAsync(TeamId team, CancellationToken cancellation)
    {
        if ((await book.FindAsync(team, cancellation)).UnreachableSince is null) return;
        await book.ChangeAsync(team, profile => profile with { UnreachableSince = null }, cancellation);
    }

    /// <summary>Asks someone who never spoke to the bot to do so: once, in the channel, and only where a bot cannot begin (Teams).</summary>
    public async Task AskToSayHelloAsync(HelpRequest request, PersonId person, CancellationToken cancellation)
    {
        if ((await book.FindAsync(request.Team, cancellation)).Channel is not { IsTeams: true }) return;
        await OnceAsync(
            async () => (await book.FindAsync(person, cancellation)).AskedToSayHello,
            async () =>
            {
                var note = new SendNote(clock.GetUtcNow(), null, NoteCode.SayHello, person);
                await outbox.AddDueAsync(request.Team, request.Id, request.Version, note, cancellation);
                await book.ChangeAsync(person, known => known with { AskedToSayHello = true }, cancellation);
            },
            cancellation);
    }

    /// <summary>Tells all supervisors but the one it is about.</summary>
    public async Task TellSupervisorsAsync(HelpRequest request, NoteCode note, PersonId? about, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var supervisor in directory.RosterOf(request.Team).Supervisors.Where(person => person.Id != about))
        {
            var followUp = new SendNote(now, supervisor.Id, note, about);
            await outbox.AddDueAsync(request.Team, request.Id, request.Version, followUp, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task OnceAsync(Func<Task<bool>> isDone, Func<Task> act, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (!await isDone()) await act();
        }
        finally
        {
            _one.Release();
        }
    }
}
