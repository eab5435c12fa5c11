namespace HelpBot.Delivery;

/// <summary>What became of a call to the channel, by what it means for the caller. Closed.</summary>
internal abstract record SendOutcome
{
    private SendOutcome() { }

    /// <summary>It is there.</summary>
    /// <param name="ConversationId">The conversation it is in; a new one when one was started.</param>
    /// <param name="ActivityId">Its id there.</param>
    public sealed record Sent(string ConversationId, string ActivityId) : SendOutcome;

    /// <summary>Certainly not there: too much was sent. Not before this long.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : SendOutcome;

    /// <summary>Certainly not there: the call never arrived, or was not let in. Worth another try later.</summary>
    public sealed record NotSent(string Why) : SendOutcome;

    /// <summary>Certainly not there: the bot may not post there (403), or the conversation does not exist (404).</summary>
    public sealed record Unreachable(string Code) : SendOutcome;

    /// <summary>What was to be updated is not there (404). In Teams that can be wrong for a moment.</summary>
    public sealed record ActivityGone : SendOutcome;

    /// <summary>It may be there or not: the answer was lost, late or a failure of the server.</summary>
    public sealed record Unknown(string Why) : SendOutcome;

    /// <summary>Certainly not there, and the same call would be refused again: a mistake of ours.</summary>
    public sealed record Refused(int Status, string Code) : SendOutcome;
}
