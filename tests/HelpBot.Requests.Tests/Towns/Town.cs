using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>One team and its people; in the stories it is Monday 23 November 2026, 10:00.</summary>
internal static class Town
{
    public static readonly TeamId TeamId = new("holy");

    public static readonly Team Team = new()
    {
        Id = TeamId,
        Name = "Holy",
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"),
        Neighbourhoods = [new("Holy-Noord", "3136"), new("Westwijk", "3135")],
        Closures = [new(new DateOnly(2026, 12, 21), new DateOnly(2027, 1, 3))],
    };

    public static readonly Person Wilma = Member("wilma", Roles.Worker);
    public static readonly Person Wout = Member("wout", Roles.Worker);
    public static readonly Person Sam = Member("sam", Roles.Student);
    public static readonly Person Noor = Member("noor", Roles.Student);
    public static readonly Person Bo = Member("bo", Roles.Student);
    public static readonly Person Vera = Member("vera", Roles.Supervisor);
    public static readonly Person Victor = Member("victor", Roles.Supervisor);
    public static readonly Person Cor = Member("cor", Roles.Coordinator);
    public static readonly Person Dina = Member("dina", Roles.School);
    public static readonly Person Gijs = Member("gijs", Roles.Municipality);
    public static readonly Person Otto = Member("otto", Roles.None);

    /// <summary>A supervisor, worker and student of somewhere else.</summary>
    public static readonly Person Ester = Member("ester", Roles.Worker | Roles.Student | Roles.Supervisor) with { Team = new("elsewhere") };

    public static readonly Roster Roster = new([Wilma, Wout, Sam, Noor, Bo, Vera, Victor, Cor, Dina, Gijs, Otto]);

    public static readonly DateOnly Monday = new(2026, 11, 23);
    public static readonly DateOnly Wednesday = new(2026, 11, 25);

    public static DateTimeOffset At(DateOnly date, int hour, int minute = 0) => Team.Instant(date, new TimeOnly(hour, minute));

    private static Person Member(string name, Roles roles) => new(new PersonId(name), name, roles, TeamId, Language.Dutch);
}
