using System.Globalization;
using HelpBot.Dialogs.Wire;

namespace HelpBot.Bench.Load;

/// <summary>Students who each claim a request of their own on its card in the channel.</summary>
internal static class ClaimLoad
{
    /// <summary>The number of the recorded turn of a claim: it comes after those of the intake.</summary>
    public static int Number => IntakeLoad.Said.Count;

    /// <summary>All claims of the town, several teams at the same time.</summary>
    public static IEnumerable<IEnumerable<Turn>> Lanes(SeededTown town, int atOnce) =>
        Enumerable.Range(0, atOnce).Select(lane => town.Requests.Where((_, index) => index % atOnce == lane).Select(Claim));

    /// <summary>The claim of one request.</summary>
    public static Turn Claim(SeededRequest seeded) => new(
        Activities.Tap(seeded.Team, seeded.Student, channel: true, seeded.Card, Data(seeded)), Number);

    private static ButtonData Data(SeededRequest seeded) =>
        new(Verbs.Claim, BenchTown.TeamId(seeded.Team), seeded.Request.Value, 1.ToString(CultureInfo.InvariantCulture))
        {
            Inputs = new Dictionary<string, string> { [InputIds.Card] = seeded.Request.Value },
        };
}
