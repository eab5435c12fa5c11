namespace HelpBot.Bench.Load;

/// <summary>Workers who answer the questions of the intake, and stop before placing, over and over.</summary>
internal static class IntakeLoad
{
    /// <summary>The turns of one intake: begun, every question answered, duration and students told unasked, confirmed until nothing is missing, stopped.</summary>
    public static IReadOnlyList<string> Said { get; } =
    [
        "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja",
        "mevrouw V.", "Churchillsingel 483", "06 12345678", "stop",
    ];

    /// <summary>So many intakes of so many workers at the same time.</summary>
    public static IEnumerable<IEnumerable<Turn>> Lanes(int workers, int intakes) =>
        Enumerable.Range(0, workers).Select(worker => Enumerable.Range(0, intakes).SelectMany(_ => Intake(worker)));

    /// <summary>The turns of one intake of the worker of a team.</summary>
    public static IEnumerable<Turn> Intake(int team) => Said.Select((text, index) => new Turn(Activities.Message(team, 0, text), index));
}
