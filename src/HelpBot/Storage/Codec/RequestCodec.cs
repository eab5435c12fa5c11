using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>The state of a request as text of layout 1.</summary>
internal static class RequestCodec
{
    /// <summary>Writes a state.</summary>
    public static string Write(HelpRequest request) => RowJson.Write(Data(request), RowJson.Default.RequestData);

    /// <summary>Reads a state.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static HelpRequest Read(string text) => Request(RowJson.Read(text, RowJson.Default.RequestData));

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
        Holders = [.. request.Holders.Select(Data)],
        Asked = [.. request.Asked.Select(student => student.Value)],
        Undo = request.Undoable is { } undo ? new UndoData { By = undo.By.Value, At = undo.At } : null,
        Reminded = request.RemindedAt,
        Reason = request.EndReason is { } reason ? RowCodes.Reason.Of(reason) : null,
        Ended = request.EndedAt,
        Erased = request.Erased,
    };

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
        Holders = [.. RowJson.Each(data.Holders).Select(Holder)],
        Asked = [.. RowJson.Each(data.Asked).Select(student => new PersonId(student))],
        Undoable = data.Undo is { } undo ? new Undoable(new PersonId(undo.By), undo.At) : null,
        RemindedAt = data.Reminded,
        EndReason = data.Reason is { } reason ? RowCodes.Reason.Read(reason) : null,
        EndedAt = data.Ended,
        Erased = data.Erased,
    };

    private static HolderData Data(Holder holder) =>
        new() { Student = holder.Student.Value, Since = holder.Since, Minutes = holder.Minutes };

    private static Holder Holder(HolderData data) => new(new PersonId(data.Student), data.Since, data.Minutes);
}
