using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>What happened to a request as text of layout 1.</summary>
internal static class EventCodec
{
    /// <summary>Writes an event.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no code: give it one here.</exception>
    public static string Write(RequestEvent happened) => RowJson.Write(Data(happened), RowJson.Default.EventData);

    /// <summary>Reads an event.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static RequestEvent Read(string text) => Event(RowJson.Read(text, RowJson.Default.EventData));

    /// <summary>The code of an event.</summary>
    public static string CodeOf(RequestEvent happened) => Data(happened).Code;

    private static EventData Data(RequestEvent happened) => happened switch
    {
        RequestPlaced placed => New(placed, "placed") with
        {
            Request = placed.Request.Value,
            Team = placed.Team.Value,
            Plan = PlanCodec.Data(placed.Plan),
            Published = placed.Published,
            Urgent = placed.Urgent,
        },
        RequestApproved => New(happened, "approved"),
        RequestRejected rejected => New(happened, "rejected") with { Reason = RowCodes.Reason.Of(rejected.Reason) },
        PlaceClaimed claimed => New(happened, "claimed") with { Student = claimed.Student.Value },
        PlaceReleased released => New(happened, "released") with
        {
            Student = released.Student.Value,
            Reason = RowCodes.Reason.Of(released.Reason),
        },
        ReleaseUndone undone => New(happened, "release-undone") with { Student = undone.Student.Value },
        StudentAsked asked => New(happened, "asked") with { Student = asked.Student.Value },
        QuestionDeclined declined => New(happened, "declined") with { Student = declined.Student.Value },
        VisitFinished finished => New(happened, "finished") with { Student = finished.Student.Value, Minutes = finished.Minutes },
        RequestCancelled cancelled => New(happened, "cancelled") with { Reason = RowCodes.Reason.Of(cancelled.Reason) },
        CancellationUndone undone => New(happened, "cancel-undone") with { Kept = [.. undone.Kept.Select(student => student.Value)] },
        TeamReminded => New(happened, "reminded"),
        RequestExpired => New(happened, "expired"),
        PrivateDetailsErased => New(happened, "erased"),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no code."),
    };

    private static RequestEvent Event(EventData data)
    {
        var (by, at) = (new PersonId(data.By), data.At);
        return data.Code switch
        {
            "placed" => new RequestPlaced(
                by, at, new RequestId(Needed(data.Request)), new TeamId(Needed(data.Team)), PlanCodec.Plan(Needed(data.Plan)),
                Needed(data.Published), Needed(data.Urgent)),
            "approved" => new RequestApproved(by, at),
            "rejected" => new RequestRejected(by, at, RowCodes.Reason.Read(data.Reason)),
            "claimed" => new PlaceClaimed(by, at, Student(data)),
            "released" => new PlaceReleased(by, at, Student(data), RowCodes.Reason.Read(data.Reason)),
            "release-undone" => new ReleaseUndone(by, at, Student(data)),
            "asked" => new StudentAsked(by, at, Student(data)),
            "declined" => new QuestionDeclined(by, at, Student(data)),
            "finished" => new VisitFinished(by, at, Student(data), Needed(data.Minutes)),
            "cancelled" => new RequestCancelled(by, at, RowCodes.Reason.Read(data.Reason)),
            "cancel-undone" => new CancellationUndone(by, at, [.. RowJson.Each(Needed(data.Kept)).Select(student => new PersonId(student))]),
            "reminded" => new TeamReminded(by, at),
            "expired" => new RequestExpired(by, at),
            "erased" => new PrivateDetailsErased(by, at),
            _ => throw new UnreadableRowException("unknown event code"),
        };
    }

    private static EventData New(RequestEvent happened, string code) =>
        new() { Code = code, By = happened.By.Value, At = happened.At };

    private static PersonId Student(EventData data) => new(Needed(data.Student));

    private static T Needed<T>(T? value) where T : class => value ?? throw new UnreadableRowException("an event lacks a part");

    private static T Needed<T>(T? value) where T : struct => value ?? throw new UnreadableRowException("an event lacks a part");
}
