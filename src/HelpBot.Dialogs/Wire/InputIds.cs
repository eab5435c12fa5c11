namespace HelpBot.Dialogs.Wire;

/// <summary>The ids of inputs and fixed choices in cards.</summary>
public static class InputIds
{
    /// <summary>An answer to the open question.</summary>
    public const string Answer = "answer";

    /// <summary>A reason code.</summary>
    public const string Reason = "reason";

    /// <summary>Minutes of a visit.</summary>
    public const string Minutes = "minutes";

    /// <summary>The line of log.</summary>
    public const string Line = "line";

    /// <summary>The student says that the visit was earlier than planned.</summary>
    public const string WasEarly = "early";

    /// <summary>The student to ask.</summary>
    public const string Student = "student";

    /// <summary>
    /// On a request's own channel card: its id, so that a tap tells which card it was on. Lists and the views of one reader
    /// carry none: they may stand in the message of another request.
    /// </summary>
    public const string Card = "card";

    /// <summary>Which list: <c>worker</c> or <c>student</c>.</summary>
    public const string List = "list";
}
