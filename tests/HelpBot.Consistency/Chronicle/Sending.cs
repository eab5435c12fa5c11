namespace HelpBot.Consistency.Chronicle;

/// <summary>A message that the relay posted or changed, as it went over the wire.</summary>
/// <param name="Instance">Who sent it.</param>
/// <param name="Conversation">The id of the chat or the channel.</param>
/// <param name="Place">The neighbourhood that the text names, which names the request; empty for what is about no request.</param>
/// <param name="Headline">The first line of the text.</param>
/// <param name="Creates">Whether it makes a message; else it changes one.</param>
/// <param name="At">The tick of the chronicle.</param>
internal sealed record Sending(string Instance, string Conversation, string Place, string Headline, bool Creates, long At)
{
    /// <summary>Whether Teams carried it out.</summary>
    public bool Effective { get; set; }

    /// <summary>Whether the instance heard so.</summary>
    public bool Answered { get; set; }

    /// <summary>Whether the instance could then store that it was sent.</summary>
    public bool Settled { get; set; }

    /// <summary>The rows in which that is still to be stored.</summary>
    public HashSet<string> Unsettled { get; } = [];

    /// <summary>The message.</summary>
    public string MessageId { get; set; } = "";

    /// <summary>A message may be there while its sender cannot know: then it may be posted once more.</summary>
    public bool IsInDoubt => Effective && !(Answered && Settled);

    public override string ToString() =>
        $"{At} {Instance} {(Creates ? "posts" : "changes")} '{Headline}' in {Conversation}: "
        + (Effective ? "there" : "not there") + (Answered ? "" : ", no answer") + (Creates && Answered && !Settled ? ", not stored" : "");
}
