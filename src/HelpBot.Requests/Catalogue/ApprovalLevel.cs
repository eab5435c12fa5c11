namespace HelpBot.Requests.Catalogue;

/// <summary>Who looks at a request before students see it (domain.md part 2).</summary>
public enum ApprovalLevel
{
    /// <summary>Published at once.</summary>
    A,

    /// <summary>A supervisor approves first.</summary>
    B,

    /// <summary>A supervisor approves first and goes along the first time.</summary>
    C,
}
