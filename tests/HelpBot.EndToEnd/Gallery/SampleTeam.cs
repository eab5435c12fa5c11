using HelpBot.Dialogs.Cards;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>The people and the moment of all sample cards: a Monday morning in November.</summary>
internal static class SampleTeam
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public static Team Team { get; } = new()
    {
        Id = new TeamId("vlaardingen"),
        Name = "WijkLeerbedrijf Vlaardingen",
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"),
        Neighbourhoods =
        [
            new("Holy-Noord", "3137"), new("Holy-Zuid", "3136"), new("Westwijk", "3132"), new("Ambacht", "3135"),
            new("Babberspolder", "3134"), new("Vettenoordse Polder", "3133"), new("Centrum", "3131"),
        ],
    };

    public static Person Anna { get; } = Someone("1", "Anna", Roles.Worker | Roles.Student | Roles.Supervisor);

    public static Person Sam { get; } = Someone("2", "Sam", Roles.Student);

    public static Person Noor { get; } = Someone("3", "Noor", Roles.Student);

    public static Person Yusuf { get; } = Someone("4", "Yusuf", Roles.Student);

    public static Person Els { get; } = Someone("5", "Els", Roles.Worker);

    public static Person Ria { get; } = Someone("6", "Ria", Roles.Supervisor);

    /// <summary>Someone of the team as the reader of a card.</summary>
    public static Reader Reading(this Person person, Language language) =>
        new(person with { Language = language }, Team, new Roster([Anna, Sam, Noor, Yusuf, Els, Ria]), Now);

    /// <summary>Everybody in the channel of a team of this language.</summary>
    public static Reader Everybody(Language language) =>
        Anna.Reading(language) with { Person = null, Team = Team with { Language = language } };

    private static Person Someone(string number, string name, Roles roles) => new(new PersonId(number), name, roles, Team.Id, Language.Dutch);
}
