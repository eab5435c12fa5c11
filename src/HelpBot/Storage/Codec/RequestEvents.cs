using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using static HelpBot.Storage.Codec.Parts;

namespace HelpBot.Storage.Codec;

/// <summary>How events about a request as a whole are stored.</summary>
internal static class RequestEvents
{
    /// <summary>The shapes.</summary>
    public static EventShape[] Shapes { get; } =
    [
        EventShape.Of<RequestPlaced>("placed", WritePlaced, ReadPlaced),
        EventShape.Of<PlanChanged>("changed", WriteChanged, ReadChanged),
        EventShape.Of<RequestApproved>(
            "approved",
            (approved, data) => data with { Along = Flag(approved.GoesAlong) },
            (by, at, data) => new(by, at) { GoesAlong = data.Along == true }),
        OfReason<RequestReturned>("returned", returned => returned.Reason, (by, at, reason) => new(by, at, reason)),
        OfReason<RequestRejected>("rejected", rejected => rejected.Reason, (by, at, reason) => new(by, at, reason)),
        EventShape.OfStudent<StudentAsked>("asked", asked => asked.Student, (by, at, student) => new(by, at, student)),
        EventShape.OfStudent<QuestionDeclined>("declined", declined => declined.Student, (by, at, student) => new(by, at, student)),
        EventShape.Of<TeamReminded>("reminded", (by, at) => new(by, at)),
        EventShape.Of<RequestCancelled>(
            "cancelled",
            (cancelled, data) => data with { Reason = RowCodes.Reason.Of(cancelled.Reason), Following = Flag(cancelled.AllFollowing) },
            (by, at, data) => new(by, at, RowCodes.Reason.Read(data.Reason)) { AllFollowing = data.Following == true }),
        EventShape.Of<CancellationUndone>(
            "cancel-undone",
            (undone, data) => data with { Kept = Ids(undone.Kept) },
            (by, at, data) => new(by, at, People(Needed(data.Kept)))),
        EventShape.Of<RequestReinstated>("reinstated", WriteReinstated, ReadReinstated),
    ];

    private static EventShape OfReason<T>(
        string code, Func<T, Reason> reason, Func<PersonId, DateTimeOffset, Reason, T> read) where T : RequestEvent =>
        EventShape.Of<T>(
            code,
            (happened, data) => data with { Reason = RowCodes.Reason.Of(reason(happened)) },
            (by, at, data) => read(by, at, RowCodes.Reason.Read(data.Reason)));

    private static EventData WritePlaced(RequestPlaced placed, EventData data) => data with
    {
        Request = placed.Request.Value,
        Team = placed.Team.Value,
        Plan = PlanCodec.Data(placed.Plan),
        Published = placed.Published,
        Urgent = placed.Urgent,
        For = placed.OnBehalfOf?.Value,
        Series = Data(placed.Series),
        Fixed = placed.FixedStudent?.Value,
        Right = placed.FirstRightUntil,
        RepeatOf = placed.RepeatOf?.Value,
    };

    private static RequestPlaced ReadPlaced(PersonId by, DateTimeOffset at, EventData data) => new(
        by, at, new RequestId(Needed(data.Request)), new TeamId(Needed(data.Team)), PlanCodec.Plan(Needed(data.Plan)),
        Needed(data.Published), Needed(data.Urgent))
    {
        OnBehalfOf = Person(data.For),
        Series = Series(data.Series),
        FixedStudent = Person(data.Fixed),
        FirstRightUntil = data.Right,
        RepeatOf = Request(data.RepeatOf),
    };

    private static EventData WriteChanged(PlanChanged changed, EventData data) => data with
    {
        Plan = PlanCodec.Data(changed.Plan),
        Published = changed.Published,
        Urgent = changed.Urgent,
        Asks = Flag(changed.AsksAgain),
        Kept = IdsIfAny(changed.Kept),
        Dropped = IdsIfAny(changed.Dropped),
    };

    private static PlanChanged ReadChanged(PersonId by, DateTimeOffset at, EventData data) =>
        new(by, at, PlanCodec.Plan(Needed(data.Plan)), Needed(data.Published), Needed(data.Urgent))
        {
            AsksAgain = data.Asks == true,
            Kept = People(data.Kept),
            Dropped = People(data.Dropped),
        };

    private static EventData WriteReinstated(RequestReinstated again, EventData data) =>
        data with { Time = Data(again.Time), Urgent = again.Urgent, Details = Flag(again.NewDetails) };

    private static RequestReinstated ReadReinstated(PersonId by, DateTimeOffset at, EventData data) =>
        new(by, at, Time(Needed(data.Time)), Needed(data.Urgent), data.Details == true);
}
