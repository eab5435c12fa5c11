using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Requests.Desk;
using HelpBot.Requests.People;
using HelpBot.Turns;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams;

/// <summary>Finds who speaks, and remembers where they can be reached.</summary>
internal sealed class Visitors(ITeamDirectory directory, IAddressBook book, Returns returns, TimeProvider clock)
{
    /// <summary>The visitor, or null when nobody knows them.</summary>
    public async Task<Visitor?> FindAsync(IActivity activity, CancellationToken cancellation)
    {
        if (ActivityReading.PersonOf(activity) is not { } id || directory.FindPerson(id) is not { } person) return null;
        if (directory.FindTeam(person.Team) is not { } team) return null;
        var known = await book.FindAsync(id, cancellation);
        var profile = await MeetAsync(activity, person, known, cancellation);
        return new Visitor(
            person with { Language = profile.Language ?? person.Language },
            team,
            directory.RosterOf(team.Id),
            activity.ChannelId,
            activity.Conversation.Id,
            ActivityReading.IsShared(activity),
            IsNew: known.PersonalChat is null,
            clock.GetUtcNow());
    }

    /// <summary>Who talks to the bot can be reached from now on, and what waited for them is sent.</summary>
    private async Task<PersonProfile> MeetAsync(IActivity activity, Person person, PersonProfile known, CancellationToken cancellation)
    {
        if (Met(activity, known) == known)
        {
            if (!ActivityReading.IsShared(activity)) returns.Spoke(person.Team, person.Id, clock.GetUtcNow());
            return known;
        }

        var stored = await book.ChangeAsync(known.Person, profile => Met(activity, profile), cancellation);
        if (stored.PersonalChat is not null) returns.SomeoneIsBack(person.Team);
        return stored;
    }

    private static PersonProfile Met(IActivity activity, PersonProfile profile) => ActivityReading.IsShared(activity)
        ? profile with { ChannelUserId = activity.From.Id }
        : profile with
        {
            ChannelUserId = activity.From.Id,
            PersonalChat = ActivityReading.AddressOf(activity),
            UnreachableSince = null,
        };
}
