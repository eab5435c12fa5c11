using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.BadInput;

/// <summary>A text that only some may ever read.</summary>
/// <param name="Text">The text.</param>
/// <param name="Readers">Ids of the people who may.</param>
/// <param name="Channel">The channel that may; null when it is for no channel.</param>
internal sealed record Secret(string Text, IReadOnlyCollection<string> Readers, StubConversation? Channel)
{
    /// <summary>Whether it is in an answer, and the reader is not one who may.</summary>
    public bool IsToldTo(string reader, string answer) =>
        !Readers.Contains(reader) && answer.Contains(Text, StringComparison.OrdinalIgnoreCase);
}
