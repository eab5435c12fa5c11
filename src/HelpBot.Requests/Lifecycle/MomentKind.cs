namespace HelpBot.Requests.Lifecycle;

/// <summary>What time asks of a request. In order of precedence when several are due.</summary>
public enum MomentKind
{
    /// <summary>Private details have served.</summary>
    Erase,

    /// <summary>The next date of the series has to be made.</summary>
    NextDate,

    /// <summary>The next date of a stopped series has to be cancelled.</summary>
    StopNext,

    /// <summary>The fixed student had a day to choose.</summary>
    FirstRightOver,

    /// <summary>The visit can no longer begin and nobody goes.</summary>
    Start,

    /// <summary>Nobody told how it went, for two weeks.</summary>
    Unreported,

    /// <summary>Thirty minutes after the planned end.</summary>
    OverdueSupervisor,

    /// <summary>Twenty minutes after the planned end.</summary>
    OverdueStudent,

    /// <summary>Not settled four hours before.</summary>
    OpenFourHours,

    /// <summary>Not settled a working day before.</summary>
    OpenOneDay,

    /// <summary>Not settled two working days before.</summary>
    OpenTwoDays,

    /// <summary>The morning of the visit.</summary>
    RemindMorning,

    /// <summary>The evening of the working day before.</summary>
    RemindEvening,

    /// <summary>A concern waits for fifteen minutes.</summary>
    ConcernUnanswered,

    /// <summary>News that has to be read waits for half an hour.</summary>
    NewsUnread,
}
