namespace HelpBot.Dialogs.Intake;

/// <summary>A question of the intake (domain.md part 3). Stored by name, so the names stay.</summary>
public enum Step
{
    /// <summary>What kind of help.</summary>
    Task,

    /// <summary>Which day.</summary>
    Day,

    /// <summary>What time, or between which times.</summary>
    Time,

    /// <summary>How long; asked only when the usual does not fit, and on change.</summary>
    Duration,

    /// <summary>Which neighbourhood.</summary>
    Neighbourhood,

    /// <summary>How many students; asked only on change, and when more were asked for than can go.</summary>
    Students,

    /// <summary>Whether a student has been there before.</summary>
    Visited,

    /// <summary>Whether the resident knows and agrees.</summary>
    Knows,

    /// <summary>Private: how to address the resident.</summary>
    CallBy,

    /// <summary>Private: the address.</summary>
    Address,

    /// <summary>Private: the telephone number.</summary>
    Phone,

    /// <summary>All together: is this right?</summary>
    Overview,

    /// <summary>Which answer to change.</summary>
    Change,

    /// <summary>Whether the resident joins in; asked when it is doubtful.</summary>
    Together,

    /// <summary>A practical note; asked only on change.</summary>
    Note,

    /// <summary>How many dates a series has.</summary>
    SeriesEnd,

    /// <summary>Everything on one card, for those who prefer a form.</summary>
    Form,
}
