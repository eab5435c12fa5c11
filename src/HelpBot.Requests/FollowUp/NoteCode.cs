namespace HelpBot.Requests.FollowUp;

/// <summary>What a note tells. The text is made at delivery, in the reader's language.</summary>
public enum NoteCode
{
    /// <summary>To supervisors: please approve or reject.</summary>
    ApprovalAsked,

    /// <summary>To supervisors: asked for on the day itself.</summary>
    Urgent,

    /// <summary>To the worker: approved, students see it.</summary>
    Approved,

    /// <summary>To the worker: not let through.</summary>
    Rejected,

    /// <summary>To the worker: a student goes.</summary>
    Claimed,

    /// <summary>To the worker: the student cannot come after all.</summary>
    Reopened,

    /// <summary>To supervisors: released less than four hours before the start.</summary>
    ReleasedLate,

    /// <summary>To a student: your supervisor asks you.</summary>
    Asked,

    /// <summary>To supervisors: the student who was asked said no.</summary>
    Declined,

    /// <summary>To the worker: the visit is done.</summary>
    Finished,

    /// <summary>To students and the worker: called off.</summary>
    Cancelled,

    /// <summary>To students: it goes on after all.</summary>
    Reinstated,

    /// <summary>To the worker and supervisors: it started without anybody.</summary>
    Expired,

    /// <summary>To the channel: still open.</summary>
    StillOpen,

    /// <summary>To whoever acted: how it is now, because the answer of their turn was lost.</summary>
    LostAnswer,

    /// <summary>To supervisors: this person could not be told.</summary>
    NotReached,

    /// <summary>To the channel: this person should say hello to the bot.</summary>
    SayHello,

    /// <summary>To supervisors: the channel of the team is gone.</summary>
    ChannelGone,
}
