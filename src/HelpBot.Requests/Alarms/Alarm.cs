using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Alarms;

/// <summary>
/// That somebody wrote about an emergency, when, and who took it on. Never what was written, and about no request
/// (domain.md part 2, rule 5).
/// </summary>
/// <param name="Id">Stands where the id of a request stands in due rows and on buttons, and never is one.</param>
/// <param name="Team">The team of who wrote it.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
/// <param name="AnsweredBy">The supervisor who calls, or null.</param>
public sealed record Alarm(RequestId Id, TeamId Team, PersonId By, DateTimeOffset At, PersonId? AnsweredBy = null)
{
    private const string Prefix = "alarm-";

    /// <summary>From this age on, nobody is asked to call any more.</summary>
    public static TimeSpan CallWithin { get; } = TimeSpan.FromHours(12);

    /// <summary>How long an alarm is kept.</summary>
    public static TimeSpan Lives { get; } = TimeSpan.FromDays(7);

    /// <summary>Whether it waits for a supervisor.</summary>
    public bool IsOpen => AnsweredBy is null;

    /// <summary>1 until it is taken on, then 2.</summary>
    public int Version => IsOpen ? 1 : 2;

    /// <summary>The id of an alarm; always the same for the same key.</summary>
    /// <param name="key">ASCII letters and digits.</param>
    public static RequestId IdOf(string key) => new(Prefix + key);

    /// <summary>Whether an id is that of an alarm. What arrives from a card may be anything.</summary>
    public static bool IsId(RequestId id) =>
        id.Value is { } text && text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length
        && text.Skip(Prefix.Length).All(char.IsAsciiLetterOrDigit);
}
