using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using static HelpBot.Storage.Codec.Parts;

namespace HelpBot.Storage.Codec;

/// <summary>How events about the visit, and what follows it, are stored.</summary>
internal static class VisitEvents
{
    /// <summary>The shapes.</summary>
    public static EventShape[] Shapes { get; } =
    [
        EventShape.OfStudent<VisitStarted>("started", started => started.Student, (by, at, student) => new(by, at, student)),
        OfMinutes<VisitFinished>(
            "finished", visit => (visit.Student, visit.Minutes), (by, at, student, minutes) => new(by, at, student, minutes)),
        OfMinutes<NobodyWasHome>(
            "not-home", visit => (visit.Student, visit.Minutes), (by, at, student, minutes) => new(by, at, student, minutes)),
        EventShape.Of<StudentDidNotCome>(
            "no-show",
            (absent, data) => data with { Student = absent.Student.Value, Reopened = Flag(absent.Reopened) },
            (by, at, data) => new(by, at, Student(data), data.Reopened == true)),
        OfMinutes<HoursApproved>(
            "hours-approved", hours => (hours.Student, hours.Minutes), (by, at, student, minutes) => new(by, at, student, minutes)),
        EventShape.Of<FeedbackGiven>(
            "feedback",
            (given, data) => data with { Feedback = RowCodes.Feedback.Of(given.Feedback), Same = Flag(given.SameStudent) },
            (by, at, data) => new(by, at, RowCodes.Feedback.Read(data.Feedback), data.Same == true)),
        EventShape.Of<ConcernRaised>("concern", (by, at) => new(by, at)),
        EventShape.Of<ConcernAnswered>("concern-answered", (by, at) => new(by, at)),
        EventShape.Of<NewsRead>("read", (by, at) => new(by, at)),
    ];

    private static EventShape OfMinutes<T>(
        string code, Func<T, (PersonId Student, int Minutes)> parts, Func<PersonId, DateTimeOffset, PersonId, int, T> read)
        where T : RequestEvent =>
        EventShape.Of<T>(
            code,
            (happened, data) => data with { Student = parts(happened).Student.Value, Minutes = parts(happened).Minutes },
            (by, at, data) => read(by, at, Student(data), Needed(data.Minutes)));

    private static PersonId Student(EventData data) => new(Needed(data.Student));
}
