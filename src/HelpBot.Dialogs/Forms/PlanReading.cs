using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Forms;

/// <summary>What was filled in: a plan with details, or what is wrong with it in words.</summary>
/// <param name="Plan">The plan as it would be; the plan of now when something is wrong.</param>
/// <param name="Details">The details that were filled in.</param>
/// <param name="Wrong">What is wrong, or null.</param>
public sealed record PlanReading(VisitPlan Plan, TypedDetails Details, string? Wrong)
{
    private const int MostTyped = 1000;

    /// <summary>Whether a form was sent, and not only asked for.</summary>
    public static bool IsFilledIn(ButtonData data) => data.Input(InputIds.Date) is not null;

    /// <summary>Reads a form. Fields that it does not have stay as they are; whether the time can be planned is decided elsewhere.</summary>
    public static PlanReading Of(ButtonData data, HelpRequest request, Reader reader)
    {
        var (say, plan) = (reader.Say, request.Plan);
        var (details, wrongDetail) = TypedDetails.Read(data);
        // A field that was emptied is not sent at all; only the form to change has one for a note.
        var note = data.Verb == Verbs.Change ? PersonalData.Clean(data.Input(InputIds.Note) ?? "").Text : plan.Note ?? "";
        var wrong = DateOf(data, reader) is null ? "intake.wrong.day"
            : TimeOf(data, InputIds.From) is null || (Given(data, InputIds.Until) && TimeOf(data, InputIds.Until) is null) ? "intake.wrong.time"
            : Number(data, InputIds.Duration) is not { } minutes || !VisitTimeCheck.IsDuration(minutes) ? "form.durationWrong"
            : Given(data, InputIds.Students) && Number(data, InputIds.Students) is not (>= 1 and <= VisitPlan.MostStudents) ? "intake.wrong.students"
            : note.Length > VisitPlan.LongestNote ? "intake.wrong.note"
            : wrongDetail;
        if (wrong is not null) return new PlanReading(plan, details, say[wrong]);
        return new PlanReading(
            plan with
            {
                Time = VisitOf(data, reader),
                Students = Number(data, InputIds.Students) ?? plan.Students,
                Note = note.Length == 0 ? null : note,
            },
            details,
            null);
    }

    /// <summary>A whole number that was filled in, or null.</summary>
    public static int? Number(ButtonData? data, string id) =>
        double.TryParse(data?.Input(id), CultureInfo.InvariantCulture, out var number) && number == Math.Floor(number) && Math.Abs(number) < 100_000
            ? (int)number
            : null;

    /// <summary>A day or time as fields hold it, or null: a card with anything else in such a field would not be shown.</summary>
    public static string? Iso(ButtonData? typed, string id) => typed?.Input(id) is { } text
        && (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) ? text : null;

    /// <summary>The note that was typed, cleaned; null when there is none, or one far too long.</summary>
    public static string? Note(ButtonData? typed) =>
        typed?.Input(InputIds.Note) is { Length: <= MostTyped } text ? PersonalData.Clean(text).Text : null;

    private static VisitTime VisitOf(ButtonData data, Reader reader)
    {
        var (date, from, minutes) = (DateOf(data, reader)!.Value, TimeOf(data, InputIds.From)!.Value, Number(data, InputIds.Duration)!.Value);
        return TimeOf(data, InputIds.Until) is { } until ? new VisitTime(date, from, until, minutes) : VisitTime.At(date, from, minutes);
    }

    // Hosts without a field for days send what was typed.
    private static DateOnly? DateOf(ButtonData data, Reader reader)
    {
        var text = data.Input(InputIds.Date) ?? "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        return TimeAnswers.DayIn(text, reader);
    }

    private static TimeOnly? TimeOf(ButtonData data, string id) =>
        TimeOnly.TryParseExact(data.Input(id), ["HH:mm", "H:mm", "H.mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static bool Given(ButtonData data, string id) => !string.IsNullOrWhiteSpace(data.Input(id));
}
