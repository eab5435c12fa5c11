using HelpBot.Dialogs.Home;
using static HelpBot.EndToEnd.Gallery.SampleTeam;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>What HelpBot can do, for each role.</summary>
internal static class HomeCards
{
    public static IEnumerable<SampleCard> All { get; } =
    [
        new("greeting-worker", say => HomeCard.Greeting(Els.Reading(say))),
        new("greeting-student", say => HomeCard.Greeting(Sam.Reading(say))),
        new("greeting-supervisor", say => HomeCard.Greeting(Ria.Reading(say))),
        new("greeting-every-role", say => HomeCard.Greeting(Anna.Reading(say))),
        new("help-every-role", say => HomeCard.Help(Anna.Reading(say))),
        new("help-student", say => HomeCard.Help(Sam.Reading(say))),
        new("home-not-understood", say => HomeCard.After(Sam.Reading(say), Sam.Reading(say).Say["greet.notUnderstood"])),
    ];
}
