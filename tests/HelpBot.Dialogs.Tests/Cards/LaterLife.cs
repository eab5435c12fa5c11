using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Cards;

/// <summary>Requests after a change, at the door, in a series and at their ends, by name.</summary>
internal static class LaterLife
{
    private static readonly Holder Sam = Given.Claimed.Holders[0];

    private static readonly VisitPlan ThisMorning = Given.Plan with
    {
        Time = VisitTime.At(Given.Today, new TimeOnly(9, 30), 60),
    };

    public static HelpRequest Today { get; } = Given.Claimed with { Plan = ThisMorning };

    public static HelpRequest UnderWay { get; } = Today with
    {
        Status = RequestStatus.UnderWay,
        Holders = [Sam with { ArrivedAt = Given.Now.AddMinutes(-28) }],
    };

    public static HelpRequest Overdue { get; } = UnderWay with { Overdue = Requests.Lifecycle.Overdue.Supervisor };

    /// <summary>A repeat that a supervisor has to approve.</summary>
    public static HelpRequest RepeatWaiting { get; } = Given.Open with
    {
        Status = RequestStatus.WaitingForApproval, Published = false, RepeatOf = Given.Id(9),
    };

    private static readonly SeriesPlace Third = new(Given.Id(9), Given.Wednesday.AddDays(-14), 1, 8, 3);

    private static readonly (string Name, HelpRequest Request)[] Named =
    [
        ("today", Today),
        ("arrived", UnderWay),
        ("overdue", Overdue),
        ("pair, one done", UnderWay with
        {
            Plan = ThisMorning with { Students = 2 },
            Holders = [Sam with { ArrivedAt = Given.Now.AddMinutes(-28) }, new Holder(Given.Noor.Id, Given.Now, 55)],
        }),
        ("changed", Given.Claimed with { Holders = [Sam with { MustConfirm = true }], Escalated = Escalation.OneDay }),
        ("swap asked of Noor", Given.Claimed with { Swaps = [new SwapOffer(Given.Sam.Id, Given.Noor.Id)] }),
        ("swap asked of Sam", Given.Claimed with { Holders = [new Holder(Given.Noor.Id, Given.Now)], Swaps = [new SwapOffer(Given.Noor.Id, Given.Sam.Id)] }),
        ("series", Given.Claimed with { Series = Third, FixedStudent = Given.Sam.Id }),
        ("Sam first", Given.Open with { Series = Third, FixedStudent = Given.Sam.Id, FirstRight = new FirstRight(Given.Sam.Id, Given.Now.AddDays(1)) }),
        ("Noor first", Given.Open with { Series = Third with { EveryWeeks = 2 }, FirstRight = new FirstRight(Given.Noor.Id, Given.Now.AddDays(1)) }),
        ("with a supervisor", Given.Claimed with { Plan = Given.Plan with { Task = "RELIEF", FirstVisit = true }, GoesAlong = Given.Anna.Id }),
        ("urgent", Given.Open with { Plan = ThisMorning with { Time = VisitTime.At(Given.Today, new TimeOnly(15, 0), 60) }, Urgent = true, Escalated = Escalation.FourHours }),
        ("pair incomplete", Given.Claimed with { Status = RequestStatus.PartlyClaimed, Plan = Given.Plan with { Students = 2 }, Escalated = Escalation.OneDay }),
        ("released late", Given.Open with { Unread = new UnreadNews(Given.Now, [], BySupervisor: true) }),
        ("concern", Given.Claimed with { Concern = new Concern(Given.Sam.Id, Given.Now) }),
        ("concern answered", Given.Claimed with { Concern = new Concern(Given.Sam.Id, Given.Now) { AnsweredBy = Given.Anna.Id } }),
        ("returned", Given.Open with { Status = RequestStatus.Returned, Published = false, EndReason = Reason.NotClear }),
        ("cancelled unread", Given.Cancelled with { Holders = [], Unread = new UnreadNews(Given.Now, [Given.Sam.Id], BySupervisor: false) }),
        ("nobody home", Given.Claimed with
        {
            Status = RequestStatus.DidNotWorkOut, EndedAt = Given.Now, EndReason = Reason.NobodyHome, Holders = [Sam with { Minutes = 15, FoundNobody = true }],
        }),
        ("no-show", Given.Open with { Status = RequestStatus.DidNotWorkOut, EndedAt = Given.Now, EndReason = Reason.NoShow }),
        ("not reported", Given.Claimed with { Status = RequestStatus.DidNotWorkOut, EndedAt = Given.Now, EndReason = Reason.NotReported }),
        ("signed", Given.Claimed with
        {
            Status = RequestStatus.Approved, EndedAt = Given.Now, Feedback = ResidentFeedback.Fine, Holders = [Sam with { Minutes = 75, ApprovedMinutes = 60 }],
        }),
        ("done by two", Given.Claimed with
        {
            Status = RequestStatus.Done, EndedAt = Given.Now, Holders = [Sam with { Minutes = 75 }, new Holder(Given.Noor.Id, Given.Now, 70)],
        }),
        ("repeat", Given.Open with { RepeatOf = Given.Id(9) }),
        ("repeat waiting", RepeatWaiting),
    ];

    /// <summary>Two students, of whom everything is still awaited.</summary>
    public static HelpRequest Several { get; } = Given.Claimed with
    {
        Plan = Given.Plan with { Students = 2 },
        Holders = [Sam with { MustConfirm = true }, new Holder(Given.Noor.Id, Given.Now) { MustConfirm = true }],
        Unread = new UnreadNews(Given.Now, [Given.Sam.Id, Given.Noor.Id], BySupervisor: false),
    };

    public static IEnumerable<HelpRequest> States => Named.Select(named => named.Request);

    public static string? NameOf(HelpRequest request) => Named.FirstOrDefault(named => ReferenceEquals(named.Request, request)).Name;
}
