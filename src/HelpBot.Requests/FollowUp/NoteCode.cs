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

    /// <summary>To the worker: a supervisor gave it back to be changed.</summary>
    Returned,

    /// <summary>To a student with a place: day, time or address changed; please say yes again.</summary>
    ChangedAsksAgain,

    /// <summary>To a student with a place, or the worker: something in it changed.</summary>
    Changed,

    /// <summary>To a student: it changed and does not fit your other task; the place is free again.</summary>
    ChangedDropped,

    /// <summary>To a student: another student asks you to take over.</summary>
    SwapAsked,

    /// <summary>To a student: the other one takes over.</summary>
    SwapAccepted,

    /// <summary>To a student: the other one cannot take over.</summary>
    SwapDeclined,

    /// <summary>To supervisors: another student goes.</summary>
    Swapped,

    /// <summary>To a student: a supervisor gave your place back.</summary>
    TakenOff,

    /// <summary>To the worker and supervisors: nobody was home.</summary>
    NobodyHome,

    /// <summary>To the worker and supervisors: the student did not come.</summary>
    NoShow,

    /// <summary>To a student: the visit comes near.</summary>
    Reminder,

    /// <summary>To supervisors: nobody goes yet, a working day before.</summary>
    StillNobody,

    /// <summary>To supervisors: a place is still free, a working day before.</summary>
    PairIncomplete,

    /// <summary>To supervisors: a student has not said yes to a change.</summary>
    NotConfirmed,

    /// <summary>To the worker: still nobody, call the resident.</summary>
    CallResident,

    /// <summary>To a student: are you done?</summary>
    Overdue,

    /// <summary>To supervisors: this student has not said that the visit is done.</summary>
    OverdueStudent,

    /// <summary>To supervisors: nobody ever told how the visit went.</summary>
    Unreported,

    /// <summary>To the fixed student of a series: you may choose first.</summary>
    FirstRight,

    /// <summary>To supervisors: this student has not read that the visit is off.</summary>
    NotRead,

    /// <summary>To a student: a supervisor signed for your minutes.</summary>
    HoursApproved,

    /// <summary>To supervisors: this person asks for a call.</summary>
    Concern,

    /// <summary>To supervisors: this person still waits for a call.</summary>
    ConcernAgain,

    /// <summary>To whoever rang the bell: this supervisor will call.</summary>
    ConcernAnswered,

    /// <summary>To supervisors: call this person, it may be an emergency. About an alarm, as the next three are.</summary>
    Alarm,

    /// <summary>To deputies and supervisors: nobody called this person yet.</summary>
    AlarmAgain,

    /// <summary>To whoever wrote about an emergency: this supervisor will call.</summary>
    AlarmAnswered,

    /// <summary>To whoever wrote about an emergency: call 112, because the answer of their turn was lost.</summary>
    AlarmCall,

    /// <summary>To whoever acted: how it is now, because the answer of their turn was lost.</summary>
    LostAnswer,

    /// <summary>To supervisors: this person could not be told.</summary>
    NotReached,

    /// <summary>To the channel: this person should say hello to the bot.</summary>
    SayHello,

    /// <summary>To supervisors: the channel of the team is gone.</summary>
    ChannelGone,
}
