using HelpBot.Requests.People;

namespace HelpBot.Delivery.Outbox;

/// <summary>
/// For whom a due row waits: people who have to speak to the bot first, the team's channel, or nobody, when it waits for
/// time alone. Ids only, separated by spaces, which ids in keys never have.
/// </summary>
internal readonly record struct Awaited
{
    private const string ChannelMark = "#channel";

    private readonly string? _text;

    private Awaited(string text) => _text = text;

    /// <summary>Nobody.</summary>
    public static Awaited Nobody { get; }

    /// <summary>The channel of the team.</summary>
    public static Awaited Channel { get; } = new(ChannelMark);

    /// <summary>Whether it waits for anyone.</summary>
    public bool IsAnyone => Parts.Length > 0;

    /// <summary>Whether it waits for the channel.</summary>
    public bool IsChannel => Parts.Contains(ChannelMark);

    /// <summary>The people it waits for.</summary>
    public IEnumerable<PersonId> People => Parts.Where(part => part != ChannelMark).Select(part => new PersonId(part));

    private string[] Parts => (_text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A person.</summary>
    public static Awaited Of(PersonId person) => new(person.Value);

    /// <summary>As it was stored.</summary>
    public static Awaited Parse(string? text) => string.IsNullOrEmpty(text) ? Nobody : new Awaited(text);

    /// <summary>Both.</summary>
    public Awaited And(Awaited other) => Parse(string.Join(' ', Parts.Union(other.Parts)));

    /// <summary>As it is stored; empty for nobody.</summary>
    public override string ToString() => _text ?? "";
}
