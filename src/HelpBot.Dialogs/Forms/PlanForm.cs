using System.Globalization;
using AdaptiveCards;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Forms;

/// <summary>
/// The forms to change a request and to ask for it again. They are made when they are asked for, so that they hold
/// the plan of now; what was typed wrong comes back to be mended, but for private details. In 1:1 chats only.
/// </summary>
public static class PlanForm
{
    /// <summary>Asks what is different.</summary>
    /// <param name="request">The request as it is now.</param>
    /// <param name="reader">For whom.</param>
    /// <param name="wrong">What was wrong with the last answer, or null.</param>
    /// <param name="typed">The last answer, or null.</param>
    public static Post Change(HelpRequest request, Reader reader, string? wrong = null, ButtonData? typed = null)
    {
        var (say, plan) = (reader.Say, request.Plan);
        var writer = Head(request, reader, "form.changeTitle", wrong);
        Time(writer, plan.Time, plan.Time, reader, typed);
        writer
            .Input(Number(InputIds.Students, say["form.students"], plan.Students, 1, VisitPlan.MostStudents, say["intake.wrong.students"], say, typed))
            .Input(Text(InputIds.Note, say["form.note"], VisitPlan.LongestNote, say["intake.wrong.note"], say, typed is null ? plan.Note : PlanReading.Note(typed)));
        return Details(writer, reader, "form.private", isRequired: false)
            .Actions(Send(say["button.save"], Verbs.Change, request, say), request.Requester == reader.Person!.Id
                ? new RequestButtons(say, request).RefreshAsWorker
                : new SupervisorButtons(say, request, reader.Roster).Review)
            .Post();
    }

    /// <summary>Asks when it should be again, and for what was erased.</summary>
    /// <param name="request">The request as it is now.</param>
    /// <param name="reader">For whom.</param>
    /// <param name="wrong">What was wrong with the last answer, or null.</param>
    /// <param name="typed">The last answer, or null.</param>
    public static Post Again(HelpRequest request, Reader reader, string? wrong = null, ButtonData? typed = null)
    {
        var say = reader.Say;
        var writer = Head(request, reader, "form.againTitle", wrong);
        Time(writer, request.Plan.Time, null, reader, typed);
        if (request.Erased) Details(writer, reader, "form.privateGone", isRequired: true);
        return writer.Actions(Send(say["form.send"], Verbs.Reinstate, request, say)).Post();
    }

    private static CardWriter Head(HelpRequest request, Reader reader, string title, string? wrong)
    {
        var writer = new CardWriter(reader.Say);
        if (wrong is not null) writer.Strong(wrong);
        return writer.Title(reader.Say[title]).Text(reader.Say.Task(request.Plan.Task)).Line(reader.Say.When(request.Plan.Time));
    }

    private static void Time(CardWriter writer, VisitTime time, VisitTime? date, Reader reader, ButtonData? typed)
    {
        var say = reader.Say;
        writer.Input(new AdaptiveDateInput
        {
            Id = InputIds.Date,
            Label = $"{say["intake.ask.day"]} {say["word.required"]}",
            Value = PlanReading.Iso(typed, InputIds.Date) ?? date?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Min = reader.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Max = reader.Team.LastPlanningDay(reader.Today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IsRequired = true,
            ErrorMessage = say["intake.wrong.day"],
        });
        writer
            .Input(Clock(InputIds.From, $"{say["form.from"]} {say["word.required"]}", time.From, isRequired: true, say, typed))
            .Input(Clock(InputIds.Until, $"{say["form.until"]} {say["word.optional"]}", time.IsExact ? null : time.Until, isRequired: false, say, typed))
            .Input(Number(
                InputIds.Duration, say["form.duration"], time.Minutes, VisitTime.ShortestMinutes, VisitTime.LongestMinutes, say["form.durationWrong"], say, typed));
    }

    private static CardWriter Details(CardWriter writer, Reader reader, string title, bool isRequired)
    {
        var say = reader.Say;
        var end = say[isRequired ? "word.required" : "word.optional"];
        writer.Strong(say[title]);
        foreach (var (id, question, wrong, most) in (ReadOnlySpan<(string, string, string, int)>)
        [
            (InputIds.CallBy, say["intake.ask.callBy"], say["intake.wrong.callBy"], PrivateDetails.LongestCallBy),
            (InputIds.Address, say["intake.ask.address"], say["intake.wrong.address"], PrivateDetails.LongestAddress),
            (InputIds.Phone, say["intake.ask.phone"], say["intake.wrong.phone"], PrivateDetails.LongestPhone),
        ])
        {
            writer.Input(new AdaptiveTextInput
            {
                Id = id, Label = $"{question} {end}", MaxLength = most, IsRequired = isRequired, ErrorMessage = wrong,
            });
        }

        return writer;
    }

    private static AdaptiveTimeInput Clock(string id, string label, TimeOnly? value, bool isRequired, Wording say, ButtonData? typed) => new()
    {
        Id = id,
        Label = label,
        Value = PlanReading.Iso(typed, id) ?? value?.ToString("HH:mm", CultureInfo.InvariantCulture),
        IsRequired = isRequired,
        ErrorMessage = say["intake.wrong.time"],
    };

    private static AdaptiveNumberInput Number(
        string id, string label, int value, int least, int most, string wrong, Wording say, ButtonData? typed) => new()
    {
        Id = id,
        Label = $"{label} {say["word.required"]}",
        Value = PlanReading.Number(typed, id) ?? value,
        Min = least,
        Max = most,
        IsRequired = true,
        ErrorMessage = wrong,
    };

    private static AdaptiveTextInput Text(string id, string label, int most, string wrong, Wording say, string? value) => new()
    {
        Id = id, Label = $"{label} {say["word.optional"]}", MaxLength = most, Value = value, IsMultiline = true, ErrorMessage = wrong,
    };

    private static AdaptiveAction Send(string title, string verb, HelpRequest request, Wording say) =>
        Buttons.Execute(title, new RequestData(say, request, onOwnCard: false).Of(verb), "positive", withInputs: true);
}
