namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Times reckoned from now: over een uur, over 20 minuten, in an hour.</summary>
internal static class LaterReading
{
    /// <summary>The time that begins at a word.</summary>
    public static TimeMark? Read(WhenText text, int at)
    {
        if (text[at] is not ("over" or "in") || Lengths.At(text, text.Skip("rough", at + 1), plainHours: true) is not { } length) return null;
        // "In een uur" is how long it takes, "in an hour" when it begins.
        if (text[at] == "in" && text[length.Until - 1] is not ("hour" or "hours" or "minutes" or "mins" or "half")) return null;
        var team = text.Situation.Team;
        var then = team.WallTime(text.Situation.Now.AddMinutes(length.Value));
        return new TimeMark(at, length.Until, TimeKind.At) { Time = new TimeOnly(then.Hour, then.Minute), Day = DateOnly.FromDateTime(then) };
    }
}
