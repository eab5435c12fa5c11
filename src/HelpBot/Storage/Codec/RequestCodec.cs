using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;
using static HelpBot.Storage.Codec.Parts;

namespace HelpBot.Storage.Codec;

/// <summary>The state of a request as text of layout 1.</summary>
internal static class RequestCodec
{
    /// <summary>Writes a state.</summary>
    public static string Write(HelpRequest request) => RowJson.Write(WithSeries(Data(request), request), RowJson.Default.RequestData);

    /// <summary>Reads a state.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static HelpRequest Read(string text)
    {
        var data = RowJson.Read(text, RowJson.Default.RequestData);
        return WithSeries(Request(data), data);
    }

    private static RequestData Data(HelpRequest request) => new()
    {
        Id = request.Id.Value,
        Team = request.Team.Value,
        Version = request.Version,
        Status = RowCodes.Status.Of(request.Status),
        Plan = PlanCodec.Data(request.Plan),
        Requester = request.Requester.Value,
        Placed = request.PlacedAt,
        Urgent = request.Urgent,
        Published = request.Published,
        Holders = Each(request.Holders, HolderCodec.Data),
        Asked = Ids(request.Asked),
        Undo = request.Undoable is { } undo ? new UndoData { By = undo.By.Value, At = undo.At } : null,
        Reminded = request.RemindedAt,
        Reason = request.EndReason is { } reason ? RowCodes.Reason.Of(reason) : null,
        Ended = request.EndedAt,
        Erased = request.Erased,
        Reopened = request.ReopenedAt,
        Escalated = request.Escalated == Escalation.None ? null : RowCodes.Escalation.Of(request.Escalated),
        RemindedOf = request.Reminded == Reminder.None ? null : RowCodes.Reminder.Of(request.Reminded),
        Overdue = request.Overdue == Overdue.None ? null : RowCodes.Overdue.Of(request.Overdue),
        Swaps = EachIfAny(request.Swaps, swap => new SwapData { From = swap.From.Value, To = swap.To.Value }),
        Unread = NewsCodec.Data(request.Unread),
        Concern = NewsCodec.Data(request.Concern),
        Along = request.GoesAlong?.Value,
        Feedback = request.Feedback is { } feedback ? RowCodes.Feedback.Of(feedback) : null,
        Earlier = EachIfAny(request.Earlier, HolderCodec.Data),
        WasPublished = Flag(request.WasPublished),
        RepeatOf = request.RepeatOf?.Value,
    };

    private static RequestData WithSeries(RequestData data, HelpRequest request)
    {
        data.Series = Parts.Data(request.Series);
        data.Next = request.NextInSeries?.Value;
        data.SeriesOver = Flag(request.SeriesIsOver);
        data.StopsNext = Flag(request.StopsNext);
        data.Fixed = request.FixedStudent?.Value;
        data.Right = request.FirstRight is { } right ? new RightData { Student = right.Student.Value, Until = right.Until } : null;
        return data;
    }

    private static HelpRequest Request(RequestData data) => new()
    {
        Id = new RequestId(data.Id),
        Team = new TeamId(data.Team),
        Version = data.Version,
        Status = RowCodes.Status.Read(data.Status),
        Plan = PlanCodec.Plan(data.Plan),
        Requester = new PersonId(data.Requester),
        PlacedAt = data.Placed,
        Urgent = data.Urgent,
        Published = data.Published,
        Holders = List(data.Holders, HolderCodec.Holder),
        Asked = People(data.Asked),
        Undoable = data.Undo is { } undo ? new Undoable(new PersonId(undo.By), undo.At) : null,
        RemindedAt = data.Reminded,
        EndReason = data.Reason is { } reason ? RowCodes.Reason.Read(reason) : null,
        EndedAt = data.Ended,
        Erased = data.Erased,
        ReopenedAt = data.Reopened,
        Escalated = data.Escalated is null ? Escalation.None : RowCodes.Escalation.Read(data.Escalated),
        Reminded = data.RemindedOf is null ? Reminder.None : RowCodes.Reminder.Read(data.RemindedOf),
        Overdue = data.Overdue is null ? Overdue.None : RowCodes.Overdue.Read(data.Overdue),
        Swaps = List(data.Swaps, swap => new SwapOffer(new PersonId(swap.From), new PersonId(swap.To))),
        Unread = NewsCodec.Unread(data.Unread),
        Concern = NewsCodec.Concern(data.Concern),
        GoesAlong = Person(data.Along),
        Feedback = data.Feedback is { } feedback ? RowCodes.Feedback.Read(feedback) : null,
        Earlier = List(data.Earlier, HolderCodec.Holder),
        WasPublished = data.WasPublished == true,
        RepeatOf = Parts.Request(data.RepeatOf),
    };

    private static HelpRequest WithSeries(HelpRequest request, RequestData data)
    {
        // Few requests are of a series.
        if (data is { Series: null, Next: null, SeriesOver: null, StopsNext: null, Fixed: null, Right: null }) return request;
        return request with
        {
            Series = Series(data.Series),
            NextInSeries = Parts.Request(data.Next),
            SeriesIsOver = data.SeriesOver == true,
            StopsNext = data.StopsNext == true,
            FixedStudent = Person(data.Fixed),
            FirstRight = data.Right is { } right ? new FirstRight(new PersonId(right.Student), right.Until) : null,
        };
    }
}
