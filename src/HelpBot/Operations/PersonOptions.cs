namespace HelpBot.Operations;

/// <summary>Someone of a team, as configuration gives it.</summary>
internal sealed class PersonOptions
{
    /// <summary>In Teams the AAD object id, elsewhere an encoding of channel and user id: letters, digits, hyphens.</summary>
    public string? Id { get; set; }

    /// <summary>The only name that is shown.</summary>
    public string? FirstName { get; set; }

    /// <summary>
    /// <c>Worker</c>, <c>Student</c>, <c>Supervisor</c>, <c>Coordinator</c>, <c>School</c>, <c>Municipality</c>: at least one.
    /// </summary>
    public IList<string> Roles { get; } = [];

    /// <summary>The id of the one team.</summary>
    public string? Team { get; set; }

    /// <summary>The language the person reads: <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "nl";

    /// <summary>Whether a student is under eighteen; the birth date is never stored.</summary>
    public bool Minor { get; set; }

    /// <summary>The codes of the kinds of help for which the training of a student is ticked.</summary>
    public IList<string> Training { get; } = [];
}
