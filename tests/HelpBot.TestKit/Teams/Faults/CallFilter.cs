namespace HelpBot.TestKit.Teams.Faults;

/// <summary>Chooses calls; what is not set does not matter.</summary>
public sealed record CallFilter
{
    public static CallFilter Any { get; } = new();

    public string? Method { get; init; }

    public string? PathContains { get; init; }

    public StubConversation? Conversation { get; init; }

    public StubPerson? Person { get; init; }

    public bool Fits(ConnectorCall call) =>
        (Method is null || Method == call.Method)
        && (PathContains is null || call.Path.Contains(PathContains, StringComparison.Ordinal))
        && (Conversation is null || Conversation == call.Conversation)
        && (Person is null || Person == call.Person);
}
