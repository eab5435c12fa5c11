namespace HelpBot.Requests.Lifecycle;

/// <summary>What a command does: one event, or nothing and why.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <summary>The command takes effect as this event.</summary>
    public sealed record Accepted(RequestEvent Event) : Decision;

    /// <summary>The command has no effect.</summary>
    public sealed record Refused(Refusal Refusal) : Decision;

    /// <summary>Accepts.</summary>
    public static implicit operator Decision(RequestEvent happened) => new Accepted(happened);

    /// <summary>Refuses.</summary>
    public static implicit operator Decision(Refusal refusal) => new Refused(refusal);

    /// <summary>Accepts with this event.</summary>
    public static Decision FromRequestEvent(RequestEvent happened) => new Accepted(happened);

    /// <summary>Refuses for this reason.</summary>
    public static Decision FromRefusal(Refusal refusal) => new Refused(refusal);
}
