using HelpBot.Delivery.Notes;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Addresses;

/// <summary>
/// Remembers who cannot be reached and tells the supervisors, each time once, also when several posts to the same
/// place fail side by side. The telling is stored first: after a crash in between it is told twice rather than never.
/// </summary>
internal sealed class Reachability(
    IOutbox outbox, IAddressBook book, ITeamDirectory directory, Returns returns, TimeProvider clock, ILogger<Reachability> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Nothing can be posted to this person until they speak to the bot.</summary>
    /// <returns>Whether that is so: false when they were met in another chat meanwhile.</returns>
    public Task<bool> PersonLostAsync(
        NoteSubject about, PersonId person, ConversationAddress used, string code, CancellationToken cancellation)
    {
        Log.PersonUnreachable(logger, about.Team, person, code);
        return AloneAsync(async () =>
        {
            var stored = await book.ReadAsync(person, cancellation);
            if (stored.PersonalChat?.ConversationId != used.ConversationId) return false;
            if (stored.UnreachableSince is not null) return true;
            await TellSupervisorsAsync(about, NoteCode.NotReached, person, cancellation);
            var now = clock.GetUtcNow();
            await book.ChangeAsync(person, profile => profile with { UnreachableSince = now }, cancellation);
            return true;
        }, cancellation);
    }

    /// <summary>Nothing can be posted to the channel of the team now, or it was never told which that is.</summary>
    /// <param name="about">What should have been posted there.</param>
    /// <param name="used">Where it was posted, or null when no channel is known.</param>
    /// <param name="code">Why it cannot be posted.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Since when; null when the team has another channel meanwhile.</returns>
    public Task<DateTimeOffset?> ChannelLostAsync(
        NoteSubject about, ConversationAddress? used, string code, CancellationToken cancellation)
    {
        Log.ChannelUnreachable(logger, about.Team, code);
        return AloneAsync(async () =>
        {
            var stored = await book.ReadAsync(about.Team, cancellation);
            if (stored.Channel?.ConversationId != used?.ConversationId) return null;
            if (stored.UnreachableSince is { } since) return since;
            await TellSupervisorsAsync(about, NoteCode.ChannelGone, null, cancellation);
            var now = clock.GetUtcNow();
            await book.ChangeAsync(about.Team, profile => profile with { UnreachableSince = now }, cancellation);
            return (DateTimeOffset?)now;
        }, cancellation);
    }

    /// <summary>Something was posted to the channel of the team: what waits for it goes out too.</summary>
    public async Task ChannelFoundAsync(TeamId team, CancellationToken cancellation)
    {
        if ((await book.FindAsync(team, cancellation)).UnreachableSince is null) return;
        await book.ChangeAsync(team, profile => profile with { UnreachableSince = null }, cancellation);
        returns.SomeoneIsBack(team);
    }

    /// <summary>Asks someone who never spoke to the bot to do so: once, in the channel, and only where a bot cannot begin (Teams).</summary>
    public async Task AskToSayHelloAsync(NoteSubject about, PersonId person, CancellationToken cancellation)
    {
        if ((await book.FindAsync(about.Team, cancellation)).Channel is not { IsTeams: true }) return;
        await AloneAsync(async () =>
        {
            if ((await book.FindAsync(person, cancellation)).AskedToSayHello) return false;
            var note = new SendNote(clock.GetUtcNow(), null, NoteCode.SayHello, person);
            await outbox.AddDueAsync(about.Team, about.Id, about.Version, note, cancellation);
            await book.ChangeAsync(person, known => known with { AskedToSayHello = true }, cancellation);
            return true;
        }, cancellation);
    }

    /// <summary>Tells all supervisors but the one it is about; in an emergency their deputies too.</summary>
    public async Task TellSupervisorsAsync(NoteSubject about, NoteCode note, PersonId? person, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var supervisor in Readers(about).Where(reader => reader.Id != person))
        {
            var followUp = new SendNote(now, supervisor.Id, note, person);
            await outbox.AddDueAsync(about.Team, about.Id, about.Version, followUp, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private IEnumerable<Person> Readers(NoteSubject about) => about is NoteSubject.OfAlarm { Alarm.By: var caller }
        ? directory.RosterOf(about.Team).Members.Where(member => member.Reviews && member.Id != caller)
        : directory.RosterOf(about.Team).Supervisors;

    private async Task<T> AloneAsync<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            return await act();
        }
        finally
        {
            _one.Release();
        }
    }
}
