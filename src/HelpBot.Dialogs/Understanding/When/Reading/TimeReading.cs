namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Times with the words before and between them that say how they are meant: om, rond, vanaf, tussen, van … tot.</summary>
internal static class TimeReading
{
    private const int FarthestCorrected = 8;

    /// <summary>The time that begins at a word.</summary>
    public static Mark? Read(WhenText text, int at) =>
        InWords(text, at) ?? TimeSpans.Read(text, at) ?? AfterWord(text, at) ?? Plain(text, at);

    /// <summary>A start.</summary>
    public static TimeMark At(int from, Piece<Clock> clock) => Of(from, clock, TimeKind.At);

    private static TimeMark Of(int from, Piece<Clock> clock, TimeKind kind) =>
        new(from, clock.Until, kind) { Time = clock.Value.Time, IsTwelveHour = clock.Value.IsTwelveHour };

    private static TimeMark? InWords(WhenText text, int at)
    {
        if (text.Phrase("any", at) is { } any) return new(at, any.Until, TimeKind.Any);
        if (text.Phrase("shift-end", at) is { } end) return new(at, end.Until, TimeKind.Till) { Time = text.Situation.Team.Shift.Until };
        if (text.Phrase("soon", at) is { } soon) return new(at, soon.Until, TimeKind.Soon);
        return text.Phrase("part", at) is { } part ? new(at, part.Until, TimeKind.Part) { Part = Enum.Parse<DayPart>(part.Value) } : null;
    }

    private static Mark? AfterWord(WhenText text, int at)
    {
        if (text.Phrase("clock", at) is not { } word || text.Next(word.Until).Length == 0) return null;
        if (Clockish(text, word) is not { } clock) return null;
        if (OneOfTwo(text, at, clock, isLed: true) is { } either) return either;
        var kind = Enum.Parse<TimeKind>(word.Value is "Rough" or "For" or "Of" ? nameof(TimeKind.At) : word.Value);
        var isHours = clock.Value.Form == ClockForm.Hours;
        if (isHours && word.Value is "Rough" or "For") return new HoursMark(at, clock.Until, clock.Value, IsBefore: false, IsRough: true);
        // "Een spelletje van een uur" is how long it takes; "de afspraak van 2 uur" may be either.
        if (isHours && word.Value is "Of") return new HoursMark(at, clock.Until, clock.Value, IsBefore: false, IsRough: clock.Value.IsArticle);
        if (isHours && text[at] == "voor" && kind == TimeKind.Before) return new HoursMark(at, clock.Until, clock.Value, IsBefore: true, IsRough: false);
        return Turned(text, at, clock, kind);
    }

    /// <summary>A time behind such a word; after a vague one only when it is surely a time.</summary>
    private static Piece<Clock>? Clockish(WhenText text, Piece<string> word)
    {
        // "Vanaf een" takes the article of "een uur of drie" with it.
        if ((AboutAnHour(text, word.Until) ?? AboutAnHour(text, word.Until - 1)) is { } about) return about;
        if (ClockReading.At(text, word.Until) is not { } clock) return null;
        var isBare = clock.Value.Form == ClockForm.Bare;
        if (isBare && word.Value is "Rough" && text.Next(clock.Until).Length > 0) return null;
        if (isBare && word.Value is "For" or "Of") return null;
        // "Om een" and "at one" go on with a noun more often than not.
        return isBare && text[clock.Until - 1] is "een" or "one" && text.Next(clock.Until).Length > 0 && !IsFunction(text.Next(clock.Until)) ? null : clock;
    }

    /// <summary>"Een uur of drie", said of a time, is about three.</summary>
    private static Piece<Clock>? AboutAnHour(WhenText text, int at) =>
        text[at] is "een" && text.Next(at + 1) is "uur" or "uurtje" && text.Next(at + 2) == "of" && ClockReading.At(text, at + 3) is { Value.Form: not ClockForm.Hours } clock
            ? new(clock.Value with { Form = ClockForm.Certain }, text.Next(clock.Until) == "uur" ? clock.Until + 1 : clock.Until)
            : null;

    private static bool IsFunction(string word) => word is "op" or "on" or "bij" or "in" or "at" or "met" or "with" or "tot" or "of" or "or" or "en" or "and" or "voor" or "for" or "graag" or "please";

    private static Mark? Plain(WhenText text, int at)
    {
        if (ClockReading.At(text, at) is not { } clock) return null;
        if (OneOfTwo(text, at, clock, text.Expecting == TimePart.Start) is { } either) return either;
        return clock.Value.Form switch
        {
            ClockForm.Certain => Turned(text, at, clock, TimeKind.At),
            ClockForm.Hours when text.Phrase("or", clock.Until) is not null => Turned(text, at, clock, TimeKind.At),
            ClockForm.Hours => new HoursMark(at, clock.Until, clock.Value, IsBefore: false, IsRough: false),
            _ => (text.Expecting == TimePart.Start && Bare.IsAnswer(text, at, clock.Until)) || IsCorrection(text, at, clock) ? Turned(text, at, clock, TimeKind.At) : null,
        };
    }

    /// <summary>"Om 2 uur, nee 3": a plain number that corrects a time, and nothing else.</summary>
    private static bool IsCorrection(WhenText text, int at, Piece<Clock> clock)
    {
        if (text[at - 1] is not ("nee" or "sorry" or "bedoel" or "mean" or "meant" or "no" or "toch" or "correctie" or "oeps" or "wait" or "wacht")) return false;
        if (text.Next(clock.Until).Length > 0 && !IsFunction(text[clock.Until])) return false;
        for (var before = Math.Max(0, at - FarthestCorrected); before < at; before++)
            if (text.Phrase("clock", before) is { Value: "At" } word && text.Next(word.Until).Length > 0 && ClockReading.At(text, word.Until) is not null) return true;
        return false;
    }

    /// <summary>"Of later" and "of eerder" turn a start into a window.</summary>
    private static TimeMark Turned(WhenText text, int from, Piece<Clock> clock, TimeKind kind)
    {
        if (kind == TimeKind.At && text.Phrase("or", clock.Until) is { } turn) return Of(from, clock with { Until = turn.Until }, Enum.Parse<TimeKind>(turn.Value));
        return Of(from, clock, kind);
    }

    private static TimeMark? OneOfTwo(WhenText text, int from, Piece<Clock> first, bool isLed)
    {
        if (text.Next(first.Until) is not ("of" or "or")) return null;
        var second = text.Skip("clock", first.Until + 1);
        if (text.Next(second).Length == 0 || ClockReading.At(text, second) is not { } other || !(isLed || IsTimeBeside(first.Value, other.Value))) return null;
        return new TimeMark(from, other.Until, TimeKind.Either) { Time = first.Value.Time, Last = other.Value.Time };
    }

    private static bool IsTimeBeside(Clock one, Clock other) => one.Form == ClockForm.Certain || other.Form != ClockForm.Bare;
}
