namespace HelpBot.TestKit.Teams.Connector;

/// <summary>Which conversation, and which thread of it, a conversation id of the wire names.</summary>
internal sealed record Target(StubConversation Conversation, string? ThreadId)
{
    private const string ThreadMark = ";messageid=";

    public static Target? Find(TeamsStub stub, string wireId)
    {
        var parts = wireId.Split(ThreadMark, 2);
        if (stub.Conversation(parts[0]) is not { } conversation) return null;
        if (parts.Length == 1) return new Target(conversation, null);
        return conversation.Team is not null && conversation.HasThread(parts[1]) ? new Target(conversation, parts[1]) : null;
    }

    /// <summary>Why Teams keeps the bot out of here, or null.</summary>
    public static ConnectorAnswer? Refusal(StubConversation conversation) => conversation switch
    {
        { Team.Blocked: { } code } => Forbidden(code),
        { Team.HasBot: false } => Forbidden("BotNotInConversationRoster"),
        { Team: not null } => null,
        { Person.Blocked: { } code } => Forbidden(code),
        { Person: { ChannelId: ChannelIds.Teams } person } when !IsReachable(person) => Forbidden("ForbiddenOperationException"),
        _ => null,
    };

    // The app has to be installed for the person, or in a team that the person belongs to.
    private static bool IsReachable(StubPerson person) =>
        person.HasBot || person.Stub.Teams.Any(team => team.HasBot && team.Members.Contains(person));

    private static ConnectorAnswer Forbidden(string code) => ConnectorAnswer.Error(403, code, "The bot may not do this here.");
}
