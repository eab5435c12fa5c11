using System.Collections.Immutable;

namespace HelpBot.TestKit.Teams;

/// <summary>A team of the tenant, with its channels and members. Its id is that of its General channel, as in Teams.</summary>
public sealed class StubTeam
{
    private ImmutableList<StubPerson> members;
    private ImmutableList<StubConversation> channels = [];

    internal StubTeam(TeamsStub stub, string name, IEnumerable<StubPerson> people)
    {
        (Stub, Name, members) = (stub, name, [.. people]);
        General = Channel("General");
    }

    public TeamsStub Stub { get; }

    public string Name { get; }

    public string Id => General.Id;

    public string AadGroupId { get; } = Guid.NewGuid().ToString();

    public StubConversation General { get; }

    public IReadOnlyList<StubPerson> Members => members;

    public IReadOnlyList<StubConversation> Channels => channels;

    /// <summary>Whether the bot is in the team; calls are refused with BotNotInConversationRoster while it is not.</summary>
    public bool HasBot { get; set; }

    /// <summary>The code of the 403 that every call to this team gets, such as BotDisabledByAdmin; null when nothing is in the way.</summary>
    public string? Blocked { get; set; }

    /// <summary>Adds a channel.</summary>
    public StubConversation Channel(string name)
    {
        var channel = Stub.Open(new StubConversation(Stub, $"19:{Guid.NewGuid():N}@thread.tacv2", name, person: null, team: this));
        channels = channels.Add(channel);
        return channel;
    }

    /// <summary>Makes people members without telling the bot.</summary>
    public StubTeam With(params StubPerson[] people)
    {
        members = members.AddRange(people.Except(members));
        return this;
    }

    /// <summary>Installs the bot in this team, as its first member would, and delivers what Teams then sends.</summary>
    public async Task AddsBotAsync(StubPerson? by = null)
    {
        HasBot = true;
        await Stub.Driver.InstalledInTeamAsync(this, by ?? Members[0], added: true);
    }

    public async Task RemovesBotAsync(StubPerson? by = null)
    {
        HasBot = false;
        await Stub.Driver.InstalledInTeamAsync(this, by ?? Members[0], added: false);
    }

    /// <summary>Makes a person a member and delivers the conversationUpdate of it.</summary>
    public Task AddsAsync(StubPerson person)
    {
        With(person);
        return Stub.Driver.MembersChangedAsync(this, person, added: true);
    }

    public Task RemovesAsync(StubPerson person)
    {
        members = members.Remove(person);
        return Stub.Driver.MembersChangedAsync(this, person, added: false);
    }
}
