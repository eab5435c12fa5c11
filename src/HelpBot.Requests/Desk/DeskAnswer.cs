using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.Desk;

/// <summary>What became of a command. Closed.</summary>
/// <param name="Request">The request as it is now, or null when there is none or it could not be read.</param>
public abstract record DeskAnswer(HelpRequest? Request)
{
    /// <summary>It took effect now.</summary>
    public sealed record Effected(HelpRequest Now, RequestEvent Happened) : DeskAnswer(Now);

    /// <summary>It took effect before; this is the truth of now.</summary>
    public sealed record Repeated(HelpRequest? Now) : DeskAnswer(Now);

    /// <summary>It has no effect.</summary>
    public sealed record Refused(Refusal Refusal, HelpRequest? Now) : DeskAnswer(Now);

    /// <summary>Whether it took effect could not be found out. The same command may be given again.</summary>
    public sealed record Unknown() : DeskAnswer((HelpRequest?)null);
}
