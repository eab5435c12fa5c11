namespace HelpBot.Turns;

/// <summary>Answers the buttons of one job.</summary>
internal interface ITapHandler
{
    /// <summary>The verbs it answers.</summary>
    IReadOnlyCollection<string> Verbs { get; }

    /// <summary>Answers a tap.</summary>
    Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation);
}
