namespace HelpBot.Requests.Tests.Properties;

internal static class Lives
{
    /// <summary>Checks something after every move of random lives, without mishaps and with them.</summary>
    public static void Always(Action<RandomLife> check)
    {
        Property.Holds(Move.Sequences, moves => RandomLife.After(moves, check), runs: 40);
        Property.Holds(Move.Sequences, moves => RandomLife.After(moves, check, mishaps: true), runs: 40);
    }

    /// <summary>Checks something at the end of random lives, without mishaps and with them.</summary>
    public static void AtTheEnd(Action<RandomLife> check)
    {
        Property.Holds(Move.Sequences, moves => check(RandomLife.After(moves)), runs: 80);
        Property.Holds(Move.Sequences, moves => check(RandomLife.After(moves, mishaps: true)), runs: 80);
    }
}
