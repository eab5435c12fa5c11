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

    /// <summary>I have arrived.</summary>
    public const string Start = "start";

    /// <summary>Nobody is home.</summary>
    public const string NotHome = "not-home";

    /// <summary>Ask another student to take over.</summary>
    public const string Swap = "swap";

    /// <summary>The student did not come.</summary>
    public const string NoShow = "no-show";

    /// <summary>Change what is asked for.</summary>
    public const string Change = "change";

    /// <summary>Ask for it again, on a new date.</summary>
    public const string Reinstate = "reinstate";

    /// <summary>I have read it.</summary>
    public const string Seen = "seen";

    /// <summary>Ring the bell: please call me.</summary>
    public const string Concern = "concern";

    /// <summary>I take the concern on.</summary>
    public const string AnswerConcern = "answer-concern";

    /// <summary>I call the person who wrote about an emergency.</summary>
    public const string AnswerAlarm = "answer-alarm";

    /// <summary>Sign for the minutes of a student.</summary>
    public const string Sign = "sign";

    /// <summary>How the resident found the visit.</summary>
    public const string Feedback = "feedback";

    /// <summary>Call a request off.</summary>
    public const string Cancel = "cancel";

    /// <summary>Let a request through.</summary>
    public const string Approve = "approve";

    /// <summary>Do not let a request through.</summary>
    public const string Reject = "reject";

    /// <summary>Give a request back to the worker, to be changed.</summary>
    public const string Return = "return";

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
