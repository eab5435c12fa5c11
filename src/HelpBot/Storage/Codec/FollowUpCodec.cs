using HelpBot.Requests.FollowUp;
using HelpBot.Requests.People;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>A reason to look at a request as text of layout 1.</summary>
internal static class FollowUpCodec
{
    /// <summary>Writes a follow-up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no code: give it one here.</exception>
    public static string Write(FollowUp followUp) => RowJson.Write(Data(followUp), RowJson.Default.FollowUpData);

    /// <summary>Reads a follow-up.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static FollowUp Read(string text) => Read(RowJson.Read(text, RowJson.Default.FollowUpData));

    private static FollowUpData Data(FollowUp followUp) => followUp switch
    {
        LookAtCards => New(followUp, "cards"),
        LookAtClock => New(followUp, "clock"),
        ForgetLog => New(followUp, "forget-log"),
        TellDragging dragging => new() { Code = "dragging", At = dragging.At, To = dragging.To.Value },
        SendNote note => new()
        {
            Code = "note",
            At = note.At,
            To = note.To?.Value,
            Note = RowCodes.Note.Of(note.Note),
            About = note.About?.Value,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(followUp), followUp.GetType().Name, "This follow-up has no code."),
    };

    private static FollowUp Read(FollowUpData data) => data.Code switch
    {
        "cards" => new LookAtCards(data.At),
        "clock" => new LookAtClock(data.At),
        "forget-log" => new ForgetLog(data.At),
        "dragging" => new TellDragging(data.At, new PersonId(Parts.Needed(data.To))),
        "note" => new SendNote(data.At, Parts.Person(data.To), RowCodes.Note.Read(data.Note), Parts.Person(data.About)),
        _ => throw new UnreadableRowException("unknown follow-up code"),
    };

    private static FollowUpData New(FollowUp followUp, string code) => new() { Code = code, At = followUp.At };
}
