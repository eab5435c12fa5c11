using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Desk;

/// <summary>
/// The one way to change a request: load, decide, commit. A lost race is decided again on what is stored then; a
/// repeat has no second effect.
/// </summary>
/// <param name="ledger">Where requests are kept.</param>
/// <param name="directory">Teams and people.</param>
/// <param name="pause">Waits before attempt 2, 3, … so that racing writers spread out.</param>
public sealed class RequestDesk(IRequestLedger ledger, ITeamDirectory directory, Func<int, CancellationToken, Task> pause)
{
    /// <summary>How often a command is decided again before it counts as unknown.</summary>
    public const int MostAttempts = 8;

    /// <summary>Carries a command out.</summary>
    /// <exception cref="LedgerUnavailableException">The request could not be read; nothing was written.</exception>
    public async Task<DeskAnswer> HandleAsync(RequestCommand command, CancellationToken cancellation)
    {
        if (directory.FindTeam(command.Team) is not { } team) return new DeskAnswer.Refused(new Refusal.NoSuchRequest(), null);

        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (attempt > 1) await pause(attempt, cancellation);
            if (await LookAsync(team, command, attempt, cancellation) is not { } look) return new DeskAnswer.Unknown();
            var now = look.Stored.Request?.Value;
            if (look.Stored.Seen) return new DeskAnswer.Repeated(now);
            switch (look.Decision)
            {
                case Decision.Refused { Refusal: Refusal.AlreadyPlaced }:
                    return new DeskAnswer.Repeated(now);
                case Decision.Refused refused:
                    return new DeskAnswer.Refused(refused.Refusal, now);
                case Decision.Accepted accepted:
                    var commit = CommitOf.Command(command, accepted.Event, look.Stored, look.Known);
                    if (await ledger.CommitAsync(commit, cancellation) == CommitOutcome.Committed)
                        return new DeskAnswer.Effected(commit.After, accepted.Event);
                    break;
            }
        }

        return new DeskAnswer.Unknown();
    }

    /// <summary>Reads private details for someone who may see them: a claimer from claim to end, and the worker who asked.</summary>
    /// <exception cref="LedgerUnavailableException">They could not be read.</exception>
    public async Task<PrivateAnswer> ReadPrivateAsync(TeamId team, RequestId request, Actor reader, CancellationToken cancellation)
    {
        if (directory.FindTeam(team) is null) return new PrivateAnswer.Closed(new Refusal.NoSuchRequest(), null);
        var loading = ledger.LoadAsync(team, request, [], null, cancellation);
        var reading = ledger.ReadPrivateAsync(team, request, cancellation);
        await Task.WhenAll(loading, reading);
        var now = (await loading).Request?.Value;
        return PrivateAccess.RefusalToRead(now, reader) is { } refusal ? new PrivateAnswer.Closed(refusal, now)
            : await reading is { } details ? new PrivateAnswer.Shown(details, now!)
            : new PrivateAnswer.Closed(now!.Ended(), now);
    }

    /// <summary>Decides on what is stored; null when a write was tried and what became of it cannot be read.</summary>
    private async Task<Look?> LookAsync(Team team, RequestCommand command, int attempt, CancellationToken cancellation)
    {
        if (await LoadForAsync(attempt, command, cancellation) is not { } stored) return null;
        var look = Decide(team, command, stored);
        // A repeat of what took effect is refused, as a rule, and only its mark tells it apart. One that is accepted meets
        // that mark at the commit, so that most commands need not look for it.
        return attempt == 1 && look.Decision is Decision.Refused
            ? Decide(team, command, await LoadAsync(command, command.Key, cancellation))
            : look;
    }

    private Look Decide(Team team, RequestCommand command, RequestSnapshot stored)
    {
        var known = new Circumstances(team, directory.RosterOf(team.Id), stored.Agendas.ToDictionary(agenda => agenda.Key, agenda => agenda.Value.Value));
        return new Look(stored, known, RequestDecider.Decide(stored.Request?.Value, command, known));
    }

    private async Task<RequestSnapshot?> LoadForAsync(int attempt, RequestCommand command, CancellationToken cancellation)
    {
        if (attempt == 1) return command is PlaceRequest ? RequestSnapshot.Nothing : await LoadAsync(command, null, cancellation);
        try
        {
            return await LoadAsync(command, command.Key, cancellation);
        }
        catch (LedgerUnavailableException)
        {
            return null;
        }
    }

    private async Task<RequestSnapshot> LoadAsync(RequestCommand command, string? key, CancellationToken cancellation)
    {
        var roster = directory.RosterOf(command.Team);
        var students = AgendaNeeds.Of(command, null, roster);
        var snapshot = await ledger.LoadAsync(command.Team, command.Request, students, key, cancellation);
        // A claim may come in between; there are only so many places, so this ends.
        while (AgendaNeeds.Of(command, snapshot.Request?.Value, roster) is var needed && !needed.All(snapshot.Agendas.ContainsKey))
        {
            snapshot = await ledger.LoadAsync(command.Team, command.Request, needed, key, cancellation);
        }

        return snapshot;
    }

    /// <summary>What was read, and what follows from it.</summary>
    private sealed record Look(RequestSnapshot Stored, Circumstances Known, Decision Decision);
}
