using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;
using HelpBot.Dialogs;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Desk;
using HelpBot.Requests.People;
using Microsoft.Extensions.Options;

namespace HelpBot.Operations.Backlog;

/// <summary>
/// Tells the operator, in their own chat: at most once an hour that a team is behind, and once that it is over. Sent
/// past the relay, since the relay is what is behind. What was told is kept with the operator's profile, so that it
/// holds for all instances and over restarts.
/// </summary>
internal sealed class OperatorNotes(
    IOptions<HelpBotOptions> options, ITeamDirectory directory, IAddressBook book, IConnector connector, ISendBudget budget,
    TimeProvider clock, ILogger<OperatorNotes> logger)
{
    /// <summary>The shortest time between two notes that a team is behind.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromHours(1);

    // Until then an instance that looked a moment earlier may not know what another one found.
    private static readonly TimeSpan BeforeOver = TimeSpan.FromMinutes(2);

    /// <summary>A team is behind.</summary>
    public async Task BehindAsync(TeamBacklog backlog, CancellationToken cancellation)
    {
        if (await ReaderAsync(cancellation) is not { } reader) return;
        var now = clock.GetUtcNow();
        if (!await ClaimAsync(reader, profile => now - (profile.BacklogToldAt ?? default) >= Again, profile => profile with
        {
            BacklogToldAt = now,
            BacklogIsOver = false,
        }, cancellation)) return;

        var say = Wording.In(reader.Person.Language);
        var key = backlog.Code == "backlog" ? "operator.backlog" : "operator.silent";
        var team = directory.FindTeam(backlog.Team)?.Name ?? backlog.Team.Value;
        var text = say.Say(key, ("team", team), ("minutes", (int)backlog.Behind.TotalMinutes));
        if (await SendAsync(reader, text, cancellation)) return;
        // Certainly not there: the next minute tries again.
        var (told, over) = (reader.Profile.BacklogToldAt, reader.Profile.BacklogIsOver);
        await book.ChangeAsync(reader.Person.Id, profile => profile with { BacklogToldAt = told, BacklogIsOver = over }, cancellation);
    }

    /// <summary>No team is behind.</summary>
    public async Task CaughtUpAsync(CancellationToken cancellation)
    {
        if (await ReaderAsync(cancellation) is not { } reader || !IsOpen(reader.Profile)) return;
        if (!await ClaimAsync(reader, IsOpen, profile => profile with { BacklogIsOver = true }, cancellation)) return;
        if (await SendAsync(reader, Wording.In(reader.Person.Language)["operator.over"], cancellation)) return;
        await book.ChangeAsync(reader.Person.Id, profile => profile with { BacklogIsOver = false }, cancellation);
    }

    private bool IsOpen(PersonProfile profile) =>
        profile is { BacklogToldAt: { } told, BacklogIsOver: false } && clock.GetUtcNow() - told >= BeforeOver;

    private async Task<Reader?> ReaderAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(options.Value.Operator)) return null;
        if (directory.FindPerson(PersonKeys.OfConfigured(options.Value.Operator)) is not { } person) return null;
        var profile = await book.FindAsync(person.Id, cancellation);
        return new Reader(profile.Reading(person), profile);
    }

    /// <summary>Writes down that it is told, before it is; false when it need not be, or another instance does.</summary>
    private async Task<bool> ClaimAsync(
        Reader reader, Func<PersonProfile, bool> wanted, Func<PersonProfile, PersonProfile> told, CancellationToken cancellation)
    {
        if (!wanted(reader.Profile)) return false;
        var ours = false;
        await book.ChangeAsync(
            reader.Person.Id,
            profile =>
            {
                ours = wanted(profile);
                return ours ? told(profile) : profile;
            },
            cancellation);
        return ours;
    }

    /// <summary>False when it is certainly not there and worth another try.</summary>
    private async Task<bool> SendAsync(Reader reader, string text, CancellationToken cancellation)
    {
        if (reader.Profile.PersonalChat is not { } chat)
        {
            BacklogLog.OperatorNotTold(logger, "no-chat", null);
            return true;
        }

        budget.Count(ConversationKey.Of(chat));
        var outcome = await connector.PostAsync(chat, new Post(text), cancellation);
        if (outcome is SendOutcome.Sent) return true;
        BacklogLog.OperatorNotTold(logger, outcome.GetType().Name, null);
        return outcome is not (SendOutcome.Throttled or SendOutcome.NotSent);
    }

    private sealed record Reader(Person Person, PersonProfile Profile);
}
