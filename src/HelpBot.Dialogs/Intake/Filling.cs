using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>Takes into a draft what a sentence tells.</summary>
internal static class Filling
{
    /// <summary>The draft with what the sentence tells.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="told">What is told.</param>
    /// <param name="safe">The sentence without personal data, and the private part of it.</param>
    /// <param name="overwrites">Whether what is told replaces what was known; else it only fills what is open.</param>
    public static Draft Take(Draft draft, UnderstoodRequest told, SafeText safe, bool overwrites)
    {
        var taken = draft;
        if (told.Task is { } task && Takes(draft.Task is not null)) taken = AnswerReading.Fitting(taken with { Task = task });
        taken = Time(taken, told, overwrites);
        if (told.Neighbourhood is { } area && Takes(draft.Neighbourhood is not null))
            taken = taken with { Neighbourhood = area, DoubtfulNeighbourhood = told.ConfirmNeighbourhood };
        if (IsTold(told, "students") && !told.Ask.Contains(Part.Students) && Takes(draft.Students is not null)) taken = taken with { Students = told.Students };
        else if (told.Task == taken.Task && told.Students > taken.StudentsOrUsual && draft.Students is null) taken = taken with { Students = told.Students };
        if (IsTold(told, "together") && Takes(draft.Together != true)) taken = taken with { Together = told.Together };
        if (told.FixedStudent) taken = taken with { FixedStudent = true };
        return told.Notes.Count == 0 && safe.Address is null && safe.Phone is null ? taken : taken with
        {
            Note = Notes(taken.Note, told.Notes),
            Address = overwrites ? safe.Address ?? taken.Address : taken.Address ?? safe.Address,
            Phone = overwrites ? safe.Phone ?? taken.Phone : taken.Phone ?? safe.Phone,
        };

        bool Takes(bool isKnown) => overwrites || !isKnown;
    }

    /// <summary>Whether the sentence tells anything that a draft can take.</summary>
    public static bool TellsAnything(UnderstoodRequest told) => told.Reasons.Count > 0;

    private static Draft Time(Draft draft, UnderstoodRequest told, bool overwrites)
    {
        var (time, taken) = (told.Time, draft);
        if (time.Date is { } date && Takes(draft.Date is not null)) taken = taken with { Date = date };
        if (Takes(draft.From is not null))
        {
            if (time.Start is { } start) taken = taken with { From = start, Until = null };
            else if (time.Window is { } window) taken = taken with { From = window.From, Until = window.Until };
        }

        if (time is { Minutes: { } minutes, IsUsualDuration: false } && Takes(draft.Minutes is not null)) taken = taken with { Minutes = minutes };
        if (time.Recurrence is { } series && Takes(draft.IsSeries))
            taken = taken with { EveryWeeks = series.EveryWeeks, Dates = series.EndIsTold ? series.Count : taken.Dates };
        return taken;

        bool Takes(bool isKnown) => overwrites || !isKnown;
    }

    private static bool IsTold(UnderstoodRequest told, string part)
    {
        for (var i = 0; i < told.Reasons.Count; i++)
            if (told.Reasons[i].Part == part) return true;
        return false;
    }

    private static string? Notes(string? note, IReadOnlyList<string> told)
    {
        var all = told.Where(one => note?.Contains(one, StringComparison.OrdinalIgnoreCase) != true).Prepend(note).Where(one => one is not null);
        var joined = "";
        foreach (var one in all)
        {
            var longer = joined.Length == 0 ? one! : $"{joined.TrimEnd('.')}; {one}";
            if (longer.Length <= VisitPlan.LongestNote) joined = longer;
        }

        return joined.Length == 0 ? null : joined;
    }
}
