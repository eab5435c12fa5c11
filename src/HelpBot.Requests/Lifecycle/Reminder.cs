namespace HelpBot.Requests.Lifecycle;

/// <summary>What the holders of a place were reminded of last.</summary>
public enum Reminder
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>The evening before, on a working day.</summary>
    EveningBefore,

    /// <summary>The morning of the visit.</summary>
    Morning,
}
