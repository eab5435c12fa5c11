using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests;

/// <summary>A team, its people and a moment: Monday 23 November 2026, 10:00 in Vlaardingen.</summary>
internal static class Given
{
    public static readonly TeamId TeamId = new("vlaardingen");
    public static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateOnly Wednesday = new(2026, 11, 25);
    public static readonly RequestId RequestId = Id(1);

    public static readonly Team Team = new()
    {
        Id = TeamId,
        Name = "WijkLeerbedrijf Vlaardingen",
        TimeZone = Amsterdam,
        Closures = [new Closure(new DateOnly(2026, 12, 21), new DateOnly(2027, 1, 1))],
        Neighbourhoods =
        [
            new("Holy-Noord", "3137"), new("Holy-Zuid", "3136"), new("Westwijk", "3132"), new("Ambacht", "3135"),
            new("Babberspolder", "3134"), new("Vettenoordse Polder", "3133"), new("Centrum", "3131"),
        ],
    };

    public static readonly Person Els = Member("els", "Els", Roles.Worker);
    public static readonly Person Sam = Member("sam", "Sam", Roles.Student);
    public static readonly Person Noor = Member("noor", "Noor", Roles.Student);
    public static readonly Person Anna = Member("anna", "Anna", Roles.Supervisor);
    public static readonly Roster Roster = new([Els, Sam, Noor, Anna, Member("yusuf", "Yusuf", Roles.Student)]);

    public static readonly PrivateDetails Details = new("mevrouw Zonnebloem", "Geheimstraat 4711", "06 99887766");

    public static readonly VisitPlan Plan = new()
    {
        Task = "SHOP",
        Time = VisitTime.At(Wednesday, new TimeOnly(14, 30), 60),
        Neighbourhood = "Holy-Noord",
        Note = "rollator mee",
    };

    public static readonly HelpRequest Open = new()
    {
        Id = RequestId,
        Team = TeamId,
        Version = 1,
        Status = RequestStatus.Open,
        Plan = Plan,
        Requester = Els.Id,
        PlacedAt = Now.AddHours(-3),
        Published = true,
    };

    public static readonly HelpRequest Claimed = Open with
    {
        Version = 2,
        Status = RequestStatus.Claimed,
        Holders = [new Holder(Sam.Id, Now.AddHours(-1))],
    };

    public static readonly HelpRequest Cancelled = Claimed with
    {
        Version = 3,
        Status = RequestStatus.Cancelled,
        EndedAt = Now,
        EndReason = Reason.ResidentCancelled,
    };

    public static IEnumerable<Language> Languages => [Language.Dutch, Language.English];

    public static Reader ReaderFor(Person? person, Language language = Language.Dutch, DateTimeOffset? now = null) => new(
        person is null ? null : person with { Language = language },
        Team with { Language = language },
        Roster,
        now ?? Now);

    public static RequestId Id(byte number) => RequestId.Create(Now, [0, 0, 0, 0, 0, 0, 0, 0, 0, number]);

    private static Person Member(string id, string name, Roles roles) => new(new PersonId(id), name, roles, TeamId, Language.Dutch);
}
