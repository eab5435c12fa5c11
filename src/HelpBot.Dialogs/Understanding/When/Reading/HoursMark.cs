namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>"2 uur", of which only the rest of the sentence tells whether it is a time or a duration.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Clock">It, as a time.</param>
/// <param name="IsBefore">Whether "voor" stands before it: "voor 2 uur".</param>
/// <param name="IsRough">Whether "ongeveer" or "circa" stands before it.</param>
internal sealed record HoursMark(int From, int Until, Clock Clock, bool IsBefore, bool IsRough) : Mark(From, Until)
{
    public TimeMark AsTime() => IsBefore
        ? new TimeMark(From, Until, TimeKind.Before) { Time = Clock.Time, IsTwelveHour = Clock.IsTwelveHour }
        : TimeReading.At(From, new(Clock, Until));

    public DurationMark AsDuration() => new(From, Until, Clock.Minutes);
}
