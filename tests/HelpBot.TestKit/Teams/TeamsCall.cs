namespace HelpBot.TestKit.Teams;

/// <summary>One call of the bot to the connector, as it was answered. Status 0: the connection broke, the bot saw no answer.</summary>
public sealed record TeamsCall(
    DateTimeOffset Time, string Method, string Path, int Status, string? Bearer, string Body, StubConversation? Conversation, StubPerson? Person);
