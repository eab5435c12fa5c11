namespace Microsoft.Bot.Builder;

/// <summary>What comes next in a turn.</summary>
/// <param name="cancellationToken">Ends it early.</param>
public delegate Task NextDelegate(CancellationToken cancellationToken);
