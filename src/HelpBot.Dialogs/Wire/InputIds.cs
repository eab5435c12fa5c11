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

    /// <summary>Minutes of someone who found nobody home; apart from <see cref="Minutes"/>, since ids of inputs are unique in a card.</summary>
    public const string DoorMinutes = "doorMinutes";

    /// <summary>The resident would like the same student; present and <c>true</c>, or not.</summary>
    public const string SameStudent = "same";

    /// <summary>The line of log.</summary>
    public const string Line = "line";

    /// <summary>The student says that the visit was earlier than planned.</summary>
    public const string WasEarly = "early";

    /// <summary>The student to ask.</summary>
    public const string Student = "student";

    /// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
    public const string Date = "date";

    /// <summary>The earliest start, as <c>HH:mm</c>.</summary>
    public const string From = "from";

    /// <summary>The latest end, as <c>HH:mm</c>; empty for an agreed start.</summary>
    public const string Until = "until";

    /// <summary>How long, in minutes.</summary>
    public const string Duration = "duration";

    /// <summary>How many students.</summary>
    public const string Students = "students";

    /// <summary>A practical note.</summary>
    public const string Note = "note";

    /// <summary>The kind of help.</summary>
    public const string Task = "task";

    /// <summary>The neighbourhood.</summary>
    public const string Neighbourhood = "neighbourhood";

    /// <summary>Whether the resident joins in: <c>yes</c> or <c>no</c>.</summary>
    public const string Together = "together";

    /// <summary>Whether a student has been there before: <c>yes</c> or <c>no</c>.</summary>
    public const string Visited = "visited";

    /// <summary>Whether the resident knows and agrees: <c>yes</c> or <c>no</c>.</summary>
    public const string Knows = "knows";

    /// <summary>How to address the resident.</summary>
    public const string CallBy = "callBy";

    /// <summary>Where the resident lives.</summary>
    public const string Address = "address";

    /// <summary>How to reach the resident.</summary>
    public const string Phone = "phone";

    /// <summary>How the resident found the visit; a <see cref="Requests.Lifecycle.ResidentFeedback"/>.</summary>
    public const string Feedback = "feedback";

    /// <summary>Every date of the series, not only this one: present or absent.</summary>
    public const string EveryDate = "every";

    /// <summary>
    /// On a request's own card, in the channel or in the chat of who goes: its id, so that a tap tells which card it was on.
    /// Lists and the views of one reader carry none: they may stand in the message of another request.
    /// </summary>
    public const string Card = "card";

    /// <summary>Which list: <see cref="OfWorker"/>, <c>student</c>, or <see cref="WhoIsWhere"/>.</summary>
    public const string List = "list";

    /// <summary>The list, or the view, of who asked.</summary>
    public const string OfWorker = "worker";

    /// <summary>The list of who goes today and how far they are.</summary>
    public const string WhoIsWhere = "where";

    /// <summary>The minutes of one of several students.</summary>
    public static string MinutesOf(Requests.People.PersonId student) => $"{Minutes}|{student.Value}";
}
