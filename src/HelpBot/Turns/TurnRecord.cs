namespace HelpBot.Turns;

/// <summary>How the turn that is under way ends. It goes with the asynchronous flow that began it.</summary>
internal sealed class TurnRecord
{
    private static readonly AsyncLocal<TurnRecord?> UnderWay = new();

    private TurnRecord() { }

    /// <summary>The outcome as far as it is known.</summary>
    public TurnOutcome Outcome { get; private set; }

    /// <summary>Begins to listen, until the asynchronous method that calls this ends.</summary>
    public static TurnRecord Begin() => UnderWay.Value = new TurnRecord();

    /// <summary>Keeps an outcome; the worst one stays.</summary>
    public static void Note(TurnOutcome outcome)
    {
        if (UnderWay.Value is { } record && outcome > record.Outcome) record.Outcome = outcome;
    }
}
