namespace HelpBot.Dialogs.Home;

/// <summary>What someone asks for in words, outside the open question.</summary>
public enum Wish
{
    /// <summary>Begin a new request.</summary>
    NewRequest,

    /// <summary>One's own requests.</summary>
    MyRequests,

    /// <summary>One's own tasks.</summary>
    MyTasks,

    /// <summary>Tasks that can be claimed.</summary>
    OpenTasks,

    /// <summary>What a supervisor has to look at.</summary>
    Review,

    /// <summary>Who goes today and how far they are.</summary>
    WhoIsWhere,

    /// <summary>To say that one has arrived.</summary>
    Arrived,

    /// <summary>To take a task; which one is tapped.</summary>
    Take,

    /// <summary>To say that a visit is done.</summary>
    Done,

    /// <summary>To be called, or to tell a worry.</summary>
    Worry,

    /// <summary>To give a task back.</summary>
    CannotCome,

    /// <summary>What the bot can do.</summary>
    Help,

    /// <summary>Speak Dutch.</summary>
    Dutch,

    /// <summary>Speak English.</summary>
    English,

    /// <summary>A greeting.</summary>
    Hello,
}
