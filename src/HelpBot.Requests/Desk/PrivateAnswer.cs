using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.Desk;

/// <summary>What became of the wish to see private details. Closed.</summary>
public abstract record PrivateAnswer
{
    private PrivateAnswer() { }

    /// <summary>Here they are.</summary>
    public sealed record Shown(PrivateDetails Details, HelpRequest Request) : PrivateAnswer;

    /// <summary>They are not for this person, or not any more.</summary>
    public sealed record Closed(Refusal Refusal, HelpRequest? Request) : PrivateAnswer;
}
