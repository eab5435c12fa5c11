using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Intake.Understanding;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake;

/// <summary>Takes out of a message what answers questions that are still open.</summary>
internal static class Sentence
{
    /// <summary>The draft with what the message tells; only what can be planned is taken, so nothing wrong slips in.</summary>
    public static Draft Fill(Draft draft, string text, Reader reader)
    {
        var filled = draft with { Task = draft.Task ?? TaskWords.Read(text) };
        if (filled.Date is null && DayWords.Read(text, reader.Today) is DayReading.Day day
            && reader.Team.ProblemWithDay(day.Date, reader.Now) is null)
            filled = filled with { Date = day.Date };
        if (filled.From is null && TimeWords.Read(text, reader.Team.Shift, reader.Say.Language) is { } time)
        {
            var timed = filled with { From = time.From, Until = time.Until };
            if (DraftTime.ProblemWith(timed, reader.Team, reader.Now) is null) filled = timed;
        }

        return filled with { Neighbourhood = filled.Neighbourhood ?? NeighbourhoodWords.Read(text, reader.Team)?.Name };
    }

    /// <summary>The draft with whatever the message changes, typed at the overview; null when it changes nothing.</summary>
    public static Draft? Change(Draft draft, string text, Reader reader)
    {
        var changed = draft;
        if (DayWords.Read(text, reader.Today) is DayReading.Day day) changed = changed with { Date = day.Date };
        if (TimeWords.Read(text, reader.Team.Shift, reader.Say.Language) is { } time) changed = changed with { From = time.From, Until = time.Until };
        if (NeighbourhoodWords.Read(text, reader.Team) is { } area) changed = changed with { Neighbourhood = area.Name };
        if (TaskWords.Read(text) is { } task) changed = changed with { Task = task };
        return changed == draft ? null : AnswerReading.Fitting(changed);
    }
}
