namespace HelpBot.Dialogs.Understanding.When;

/// <summary>A part of the day.</summary>
public enum DayPart
{
    /// <summary>Until noon.</summary>
    Morning,

    /// <summary>Around noon, before the afternoon.</summary>
    Noon,

    /// <summary>From noon until six.</summary>
    Afternoon,

    /// <summary>The first hour and a half that students work in the afternoon.</summary>
    EarlyAfternoon,

    /// <summary>The hour and a half in the middle of it.</summary>
    MiddleOfAfternoon,

    /// <summary>The last hour and a half of it.</summary>
    LateAfternoon,

    /// <summary>From six on.</summary>
    Evening,

    /// <summary>After midnight.</summary>
    Night,
}
