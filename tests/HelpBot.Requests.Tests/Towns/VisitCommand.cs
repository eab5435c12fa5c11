using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>Commands from the visit on, and those of the clock.</summary>
internal static partial class Command
{
    public static StartVisit Start(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static FinishVisit Finish(Actor by, DateTimeOffset at, int minutes = 60, string line = "", bool wasEarly = true) =>
        new(Town.TeamId, One, by, at, Key(), minutes, line) { WasEarly = wasEarly };

    public static ReportNobodyHome NobodyHome(Actor by, DateTimeOffset at, int minutes = 20) =>
        new(Town.TeamId, One, by, at, Key(), minutes);

    public static ReportNoShow NoShow(Actor by, DateTimeOffset at, Person student) => new(Town.TeamId, One, by, at, Key(), student.Id);

    public static ReinstateRequest Reinstate(Actor by, DateTimeOffset at, VisitTime time, PrivateDetails? details = null) =>
        new(Town.TeamId, One, by, at, Key(), time, details);

    public static AcknowledgeNews Read(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ApproveHours Sign(Actor by, DateTimeOffset at, Person student, int minutes = 60) =>
        new(Town.TeamId, One, by, at, Key(), student.Id, minutes);

    public static GiveFeedback Feedback(Actor by, DateTimeOffset at) =>
        new(Town.TeamId, One, by, at, Key(), ResidentFeedback.Fine, SameStudent: true);

    public static RaiseConcern Concern(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static AnswerConcern Answer(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static KeepTime KeepTime(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());

    public static ContinueSeries Continue(Actor by, DateTimeOffset at, RequestId? next) => new(Town.TeamId, One, by, at, Key(), next);

    public static PassOnStop PassOn(Actor by, DateTimeOffset at) => new(Town.TeamId, One, by, at, Key());
}
