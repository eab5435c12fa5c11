namespace HelpBot.Dialogs.Understanding.When.Planning;

/// <summary>
/// A series has no gaps. Of "elke dinsdag behalve de 22e" the dates before the 22nd are planned, and its end is asked, so that
/// nobody comes on a day on which nobody should.
/// </summary>
internal static class SeriesExceptions
{
    private const int DaysOfWeek = 7;

    /// <summary>Whether a date is left out.</summary>
    public static bool Covers(Wish wish, DateOnly date) => wish.Exceptions.Any(mark => mark.Except!.Contains(date));

    /// <summary>The series up to the first date that is left out.</summary>
    public static PlannedTime Apply(Wish wish, PlannedTime planned)
    {
        if (planned is not { Recurrence: { } series, Date: { } first }) return planned;
        var kept = Enumerable.Range(0, series.Count).TakeWhile(visit => !Covers(wish, On(visit))).Count();
        var vague = wish.Exceptions.FirstOrDefault(mark => mark.Except!.Count == 0);
        if (kept == series.Count) return vague is null ? planned : planned with { Problems = [.. planned.Problems, wish.Problem(TimePart.End, vague, null)] };
        var isOnlyLast = series.EndIsTold && kept == series.Count - 1;
        var shorter = kept > 1 ? series with { Count = kept, Until = On(kept - 1), EndIsTold = isOnlyLast } : null;
        if (isOnlyLast) return planned with { Recurrence = shorter };
        var mark = wish.Exceptions.First(one => one.Except!.Contains(On(kept)));
        return planned with { Recurrence = shorter, Problems = [.. planned.Problems, wish.Problem(TimePart.End, mark, null)] };

        DateOnly On(int visit) => first.AddDays(DaysOfWeek * series.EveryWeeks * visit);
    }
}
