namespace HelpBot.Storage;

/// <summary>The tables of HelpBot (design: storage).</summary>
internal static class TableName
{
    /// <summary>All that changes with a request: one partition a team.</summary>
    public const string HelpRequests = nameof(HelpRequests);

    /// <summary>Where teams can be reached.</summary>
    public const string Teams = nameof(Teams);

    /// <summary>Where people can be reached.</summary>
    public const string People = nameof(People);

    /// <summary>Open drafts, one a person and conversation.</summary>
    public const string Drafts = nameof(Drafts);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [HelpRequests, Teams, People, Drafts];
}
