namespace HelpBot.Consistency.City;

/// <summary>How much goes on in one run.</summary>
internal sealed record CityPlan
{
    /// <summary>A run that is short enough for every build.</summary>
    public static CityPlan Short(long seed) => new() { Seed = seed, Students = 3, Acts = 24, Kills = 1 };

    /// <summary>What decides everything else.</summary>
    public required long Seed { get; init; }

    public int Teams { get; init; } = 2;

    public int Workers { get; init; } = 2;

    public int Students { get; init; } = 4;

    public int Supervisors { get; init; } = 1;

    public int Instances { get; init; } = 3;

    /// <summary>How many acts each student and supervisor does; workers do a third of them.</summary>
    public int Acts { get; init; } = 30;

    /// <summary>How many instances end in the middle of something.</summary>
    public int Kills { get; init; } = 2;
}
