namespace HelpBot.TestKit.Teams.Faults;

/// <summary>What a call is about, for choosing the calls that go wrong.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Path">The path below the service url, as sent, beginning with /v3/.</param>
/// <param name="Conversation">Where it goes; null when that is unknown to Teams.</param>
/// <param name="Person">Whose 1:1 chat that is; null for channels.</param>
public sealed record ConnectorCall(string Method, string Path, StubConversation? Conversation, StubPerson? Person);
