using HelpBot.Dialogs;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Turns;

/// <summary>What a turn answers.</summary>
/// <param name="InPlace">What stands where the button was tapped, for that person; null leaves it as it is.</param>
/// <param name="Messages">Real messages in the person's own chat, in order.</param>
internal sealed record Answer(Post? InPlace, params IReadOnlyList<Post> Messages)
{
    /// <summary>The request that the turn changed, or tried to; when the answer gets lost, its state is told later.</summary>
    public HelpRequest? About { get; init; }

    /// <summary>
    /// What is stored when the answer gets lost, or null. The question of an intake is marked as not heard: what is typed
    /// next cannot be an answer to it.
    /// </summary>
    public Func<CancellationToken, Task>? WhenLost { get; init; }

    /// <summary>Shown where it was tapped.</summary>
    public static Answer Here(Post post) => new(post);

    /// <summary>A list or a step: in a channel only for who tapped, in 1:1 as a message that stays.</summary>
    public static Answer Shown(Visitor visitor, Post post) => visitor.InChannel ? Here(post) : new Answer(null, post);

    /// <summary>The same answer with one more message.</summary>
    public Answer And(Post? post) => post is null ? this : this with { Messages = [.. Messages, post] };
}
