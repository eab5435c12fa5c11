using System.Globalization;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>How often HelpBot is killed while how much is asked for: <c>dotnet run dev.cs kill</c> gives all of it.</summary>
/// <param name="Kills">How often.</param>
/// <param name="Requests">How many requests are placed and claimed.</param>
/// <param name="Seed">What chance starts from: when is killed, and who claims.</param>
/// <param name="Report">The file that gets the figures; null for none.</param>
internal sealed record KillPlan(int Kills, int Requests, int Seed, string? Report)
{
    /// <summary>Teams, each with one worker: Teams takes 48 messages in half a minute for each channel, so more requests need more.</summary>
    public int Teams => Math.Clamp(Requests / 20, 1, 20);

    /// <summary>
    /// The longest that a kill waits for its part of the work. Cards wait a quarter of a minute for the lease of whoever was
    /// killed: a large run waits for them, so that kills fall in all of the work, and a small one does not.
    /// </summary>
    public TimeSpan LongestWait => TimeSpan.FromSeconds(Requests / 50.0);

    /// <summary>What the environment asks for, else what every build runs.</summary>
    public static KillPlan FromEnvironment() => new(
        Number("HELPBOT_KILL_KILLS", 5),
        Number("HELPBOT_KILL_REQUESTS", 60),
        Number("HELPBOT_KILL_SEED", 1),
        Environment.GetEnvironmentVariable("HELPBOT_KILL_REPORT"));

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
