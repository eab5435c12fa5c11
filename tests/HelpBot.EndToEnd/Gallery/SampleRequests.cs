using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>Requests in every state that a card can show.</summary>
internal static class SampleRequests
{
    public static HelpRequest Open { get; } = New(1, "SHOP", 2, "14:30", 60, "Holy-Noord");

    public static HelpRequest Long { get; } = New(2, "RELIEF", 3, "13:00", 150, "Vettenoordse Polder") with
    {
        Plan = Open.Plan with
        {
            Task = "RELIEF",
            Time = new VisitTime(SampleTeam.Today.AddDays(3), new TimeOnly(13, 0), new TimeOnly(17, 0), 150),
            Neighbourhood = "Vettenoordse Polder",
            Students = 2,
            Together = false,
            FirstVisit = true,
            Note = "Mevrouw hoort slecht: bel twee keer aan en wacht even. De lift is klein, neem geen fiets mee naar binnen. Er is een lieve hond.",
        },
        Published = true,
    };

    public static HelpRequest Waiting { get; } = New(3, "DOCTOR", 1, "13:15", 120, "Westwijk") with
    {
        Status = RequestStatus.WaitingForApproval,
        Published = false,
    };

    public static HelpRequest Urgent { get; } = New(4, "WALK", 0, "15:00", 45, "Ambacht") with { Urgent = true };

    public static HelpRequest Dragging { get; } = New(5, "PHONE", 4, "16:00", 45, "Centrum") with { PlacedAt = SampleTeam.Now.AddDays(-3) };

    public static HelpRequest Repeat => New(7, "SHOP", 2, "16:00", 60, "Holy-Noord") with { RepeatOf = Open.Id };

    public static HelpRequest Claimed(Person student) => Open with
    {
        Version = 2,
        Status = RequestStatus.Claimed,
        Holders = [new Holder(student.Id, SampleTeam.Now.AddMinutes(-20))],
    };

    public static HelpRequest Partly => Long with { Status = RequestStatus.PartlyClaimed, Holders = [new Holder(SampleTeam.Noor.Id, SampleTeam.Now)] };

    public static HelpRequest Full => Long with
    {
        Status = RequestStatus.Claimed,
        Holders = [new Holder(SampleTeam.Noor.Id, SampleTeam.Now), new Holder(SampleTeam.Sam.Id, SampleTeam.Now)],
    };

    public static HelpRequest Ended(RequestStatus status, Reason? reason) =>
        Open with { Version = 3, Status = status, EndReason = reason, EndedAt = SampleTeam.Now };

    public static HelpRequest Released => Open with { Version = 3, Undoable = new Undoable(SampleTeam.Sam.Id, SampleTeam.Now) };

    public static HelpRequest Cancelled =>
        Ended(RequestStatus.Cancelled, Reason.ResidentCancelled) with { Undoable = new Undoable(SampleTeam.Els.Id, SampleTeam.Now) };

    public static HelpRequest Done => Ended(RequestStatus.Done, null) with { Holders = [new Holder(SampleTeam.Sam.Id, SampleTeam.Now, 75)] };

    public static HelpRequest Expired => Ended(RequestStatus.Expired, null);

    /// <summary>Sam has arrived a quarter of an hour ago.</summary>
    public static HelpRequest UnderWay => At(0, "10:15", new Holder(SampleTeam.Sam.Id, SampleTeam.Now) { ArrivedAt = SampleTeam.Now.AddMinutes(-15) }) with
    {
        Status = RequestStatus.UnderWay,
    };

    /// <summary>Sam should have been there.</summary>
    public static HelpRequest Late => At(0, "10:15", new Holder(SampleTeam.Sam.Id, SampleTeam.Now)) with { Overdue = Overdue.Supervisor };

    public static HelpRequest Changed => At(2, "15:00", new Holder(SampleTeam.Sam.Id, SampleTeam.Now) { MustConfirm = true });

    public static HelpRequest SwapAsked => At(2, "14:30", new Holder(SampleTeam.Noor.Id, SampleTeam.Now)) with
    {
        Swaps = [new SwapOffer(SampleTeam.Noor.Id, SampleTeam.Sam.Id)],
    };

    public static HelpRequest Series => Open with
    {
        Series = new SeriesPlace(Open.Id, SampleTeam.Today.AddDays(-12), 1, 8, 3),
        FirstRight = new FirstRight(SampleTeam.Sam.Id, SampleTeam.Now.AddDays(1)),
    };

    public static HelpRequest Returned => Waiting with { Status = RequestStatus.Returned, EndReason = Reason.NotClear };

    public static HelpRequest NobodyHome => Ended(RequestStatus.DidNotWorkOut, Reason.NobodyHome) with
    {
        Holders = [new Holder(SampleTeam.Sam.Id, SampleTeam.Now, 15) { FoundNobody = true }],
    };

    public static HelpRequest DoneByTwo => Ended(RequestStatus.Done, null) with
    {
        Holders = [new Holder(SampleTeam.Sam.Id, SampleTeam.Now, 75), new Holder(SampleTeam.Noor.Id, SampleTeam.Now, 70)],
    };

    /// <summary>All that can ask for attention at once.</summary>
    public static HelpRequest Troubled => Partly with
    {
        Plan = Long.Plan with { Time = new VisitTime(SampleTeam.Today, new TimeOnly(10, 0), new TimeOnly(17, 0), 150) },
        Urgent = true,
        Escalated = Escalation.FourHours,
        Concern = new Concern(SampleTeam.Noor.Id, SampleTeam.Now),
        Unread = new UnreadNews(SampleTeam.Now, [], BySupervisor: true),
        GoesAlong = SampleTeam.Ria.Id,
        Series = new SeriesPlace(Open.Id, SampleTeam.Today, 2, 4, 1),
    };

    private static HelpRequest At(int daysAhead, string start, Holder holder) => New(6, "SHOP", daysAhead, start, 60, "Holy-Noord") with
    {
        Version = 3,
        Status = RequestStatus.Claimed,
        Holders = [holder],
    };

    public static HelpRequest New(int number, string task, int daysAhead, string start, int minutes, string neighbourhood) => new()
    {
        Id = RequestId.Create(SampleTeam.Now, [0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number]),
        Team = SampleTeam.Team.Id,
        Version = 1,
        Status = RequestStatus.Open,
        Published = true,
        Requester = SampleTeam.Els.Id,
        PlacedAt = SampleTeam.Now.AddHours(-3),
        Plan = new VisitPlan
        {
            Task = task,
            Time = VisitTime.At(SampleTeam.Today.AddDays(daysAhead), TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture), minutes),
            Neighbourhood = neighbourhood,
        },
    };
}
