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
    public static string Write(HelpRequest request) => RowJson.Write(Data(request), RowJson.Default.RequestData);

    /// <summary>Reads a state.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static HelpRequest Read(string text) => Request(RowJson.Read(text, RowJson.Default.RequestData));

    private static RequestData Data(HelpRequest request) => WithTimeAndNews(WithSeries(new RequestData
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
        Holders = [.. request.Holders.Select(HolderCodec.Data)],
        Asked = Ids(request.Asked),
        Undo = request.Undoable is { } undo ? new UndoData { By = undo.By.Value, At = undo.At } : null,
        Reminded = request.RemindedAt,
        Reason = request.EndReason is { } reason ? RowCodes.Reason.Of(reason) : null,
        Ended = request.EndedAt,
        Erased = request.Erased,
        Swaps = List([.. request.Swaps.Select(swap => new SwapData { From = swap.From.Value, To = swap.To.Value })]),
        Along = request.GoesAlong?.Value,
        Feedback = request.Feedback is { } feedback ? RowCodes.Feedback.Of(feedback) : null,
        Earlier = List([.. request.Earlier.Select(HolderCodec.Data)]),
        RepeatOf = request.RepeatOf?.Value,
    }, request), request);

    private static RequestData WithSeries(RequestData data, HelpRequest request) => data with
    {
        Series = Parts.Data(request.Series),
        Next = request.NextInSeries?.Value,
        SeriesOver = Flag(request.SeriesIsOver),
        StopsNext = Flag(request.StopsNext),
        WasPublished = Flag(request.WasPublished),
        Fixed = request.FixedStudent?.Value,
        Right = request.FirstRight is { } right ? new RightData { Student = right.Student.Value, Until = right.Until } : null,
    };

    private static RequestData WithTimeAndNews(RequestData data, HelpRequest request) => data with
    {
        Reopened = request.ReopenedAt,
        Escalated = request.Escalated == Escalation.None ? null : RowCodes.Escalation.Of(request.Escalated),
        RemindedOf = request.Reminded == Reminder.None ? null : RowCodes.Reminder.Of(request.Reminded),
        Overdue = request.Overdue == Overdue.None ? null : RowCodes.Overdue.Of(request.Overdue),
        Unread = NewsCodec.Data(request.Unread),
        Concern = NewsCodec.Data(request.Concern),
    };

    private static HelpRequest Request(RequestData data) => WithTimeAndNews(WithSeries(new HelpRequest
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
        Holders = [.. RowJson.Each(data.Holders).Select(HolderCodec.Holder)],
        Asked = People(data.Asked),
        Undoable = data.Undo is { } undo ? new Undoable(new PersonId(undo.By), undo.At) : null,
        RemindedAt = data.Reminded,
        EndReason = data.Reason is { } reason ? RowCodes.Reason.Read(reason) : null,
        EndedAt = data.Ended,
        Erased = data.Erased,
        Swaps = [.. RowJson.Each(data.Swaps ?? []).Select(swap => new SwapOffer(new PersonId(swap.From), new PersonId(swap.To)))],
        GoesAlong = Person(data.Along),
        Feedback = data.Feedback is { } feedback ? RowCodes.Feedback.Read(feedback) : null,
        Earlier = [.. RowJson.Each(data.Earlier ?? []).Select(HolderCodec.Holder)],
        RepeatOf = Parts.Request(data.RepeatOf),
    }, data), data);

    private static HelpRequest WithSeries(HelpRequest request, RequestData data) => request with
    {
        Series = Series(data.Series),
        NextInSeries = Parts.Request(data.Next),
        SeriesIsOver = data.SeriesOver == true,
        StopsNext = data.StopsNext == true,
        WasPublished = data.WasPublished == true,
        FixedStudent = Person(data.Fixed),
        FirstRight = data.Right is { } right ? new FirstRight(new PersonId(right.Student), right.Until) : null,
    };

    private static HelpRequest WithTimeAndNews(HelpRequest request, RequestData data) => request with
    {
        ReopenedAt = data.Reopened,
        Escalated = data.Escalated is null ? Escalation.None : RowCodes.Escalation.Read(data.Escalated),
        Reminded = data.RemindedOf is null ? Reminder.None : RowCodes.Reminder.Read(data.RemindedOf),
        Overdue = data.Overdue is null ? Overdue.None : RowCodes.Overdue.Read(data.Overdue),
        Unread = NewsCodec.Unread(data.Unread),
        Concern = NewsCodec.Concern(data.Concern),
    };
}
