namespace HelpBot.Dialogs.Wire;

/// <summary>What a button asks for: the <c>verb</c> in its data (design: the wire between cards and bot).</summary>
public static class Verbs
{
    /// <summary>Take a place.</summary>
    public const string Claim = "claim";

    /// <summary>Give a place back, or say no when asked.</summary>
    public const string Release = "release";

    /// <summary>Show address and phone, only in the claimer's own chat.</summary>
    public const string Details = "details";

    /// <summary>The visit is done.</summary>
    public const string Done = "done";

    /// <summary>Call a request off.</summary>
    public const string Cancel = "cancel";

    /// <summary>Let a request through.</summary>
    public const string Approve = "approve";

    /// <summary>Do not let a request through.</summary>
    public const string Reject = "reject";

    /// <summary>Ask one student.</summary>
    public const string Assign = "assign";

    /// <summary>Remind the team.</summary>
    public const string Remind = "remind";

    /// <summary>Take the last step back.</summary>
    public const string Undo = "undo";

    /// <summary>One's own requests or tasks.</summary>
    public const string Mine = "mine";

    /// <summary>Tasks that can be claimed.</summary>
    public const string Open = "open";

    /// <summary>What a supervisor looks at: all that is open, or one request.</summary>
    public const string Review = "review";

    /// <summary>Show the truth of now for this reader. A pure read.</summary>
    public const string Refresh = "refresh";

    /// <summary>Switch the language.</summary>
    public const string SwitchLanguage = "language";

    /// <summary>Begin a new request.</summary>
    public const string New = "new";

    /// <summary>Answer the open question of the dialogue.</summary>
    public const string Answer = "answer";

    /// <summary>Explain what the bot can do.</summary>
    public const string Help = "help";
}
