using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Tests.Storage;

/// <summary>A team with a worker, a supervisor and as many students as a test wants.</summary>
internal sealed class Neighbourhelp(int students = 4, int supervisors = 1) : ITeamDirectory
{
    public static readonly TeamId TeamId = new("zuid");
    public static readonly DateTimeOffset Now = new(2025, 11, 21, 8, 0, 0, TimeSpan.Zero);
    public static readonly VisitTime Monday = VisitTime.At(new DateOnly(2025, 11, 24), new TimeOnly(13, 0), 60);

    private static readonly Team Zuid = new()
    {
        Id = TeamId,
        Name = "Zuid",
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"),
        Neighbourhoods = [new Neighbourhood("Centrum", "5611")],
    };

    private readonly Roster _roster = new(
    [
        new Person(new PersonId("worker"), "Wil", Roles.Worker, TeamId, Language.Dutch),
        new Person(new PersonId("supervisor"), "Vera", Roles.Supervisor, TeamId, Language.Dutch),
        .. Enumerable.Range(2, supervisors - 1).Select(n =>
            new Person(new PersonId($"supervisor-{n}"), $"V{n}", Roles.Supervisor, TeamId, Language.Dutch)),
        .. Enumerable.Range(1, students).Select(n =>
            new Person(new PersonId($"student-{n}"), $"S{n}", Roles.Student, TeamId, Language.English)),
    ]);

    public IReadOnlyCollection<Team> Teams => [Zuid];

    public Team? FindTeam(TeamId team) => team == TeamId ? Zuid : null;

    public Roster RosterOf(TeamId team) => team == TeamId ? _roster : Roster.Empty;

    public Person? FindPerson(PersonId person) => _roster.Find(person);

    public static PersonId StudentId(int number) => new($"student-{number}");

    public static Actor Worker => new(new PersonId("worker"), Roles.Worker, TeamId);

    public static Actor Supervisor => new(new PersonId("supervisor"), Roles.Supervisor, TeamId);

    public static Actor Student(int number) => new(StudentId(number), Roles.Student, TeamId);

    public static RequestId Id(byte number) => RequestId.Create(Now, [number, 0, 0, 0, 0, 0, 0, 0, 0, number]);

    public static VisitPlan Plan(VisitTime? time = null, string task = "SHOP", int students = 1) => new()
    {
        Task = task,
        Time = time ?? Monday,
        Neighbourhood = "Centrum",
        Students = students,
    };

    public static PrivateDetails Details { get; } = new("mevrouw V.", "Dorpsstraat 1", "040-1234567");

    public static PlaceRequest Place(RequestId request, VisitPlan? plan = null, string? key = null) =>
        new(TeamId, request, Worker, Now, key ?? $"place-{request}", plan ?? Plan(), Details);

    public static ClaimRequest Claim(RequestId request, int student, string? key = null) =>
        new(TeamId, request, Student(student), Now.AddMinutes(1), key ?? $"claim-{request}-{student}");

    public static ReleasePlace Release(RequestId request, int student) =>
        new(TeamId, request, Student(student), Now.AddMinutes(2), $"release-{request}-{student}", Reason.Ill);

    public static CancelRequest Cancel(RequestId request) =>
        new(TeamId, request, Worker, Now.AddMinutes(3), $"cancel-{request}", Reason.Solved);

    public static UndoLast Undo(RequestId request, Actor by, DateTimeOffset at) =>
        new(TeamId, request, by, at, $"undo-{request}-{at.Ticks}");

    public static FinishVisit Finish(RequestId request, int student) =>
        new(TeamId, request, Student(student), Now.AddDays(3), $"finish-{request}-{student}", 55, "Fijn gepraat.") { WasEarly = true };

    public static KeepTime KeepTime(RequestId request, DateTimeOffset at) =>
        new(TeamId, request, Actor.Clock(TeamId), at, $"time-{request}-{at.Ticks}");
}
