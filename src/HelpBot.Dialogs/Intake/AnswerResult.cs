namespace HelpBot.Dialogs.Intake;

/// <summary>What an answer comes to. Closed.</summary>
internal abstract record AnswerResult
{
    private AnswerResult() { }

    /// <summary>Understood: the draft with the answer, and what should be said about it.</summary>
    public sealed record Taken(Draft Draft, string? Remark = null) : AnswerResult;

    /// <summary>Not usable: what to say, and what to offer instead of the usual choices.</summary>
    public sealed record Wrong(string Why, IReadOnlyList<Choice>? Instead = null) : AnswerResult
    {
        /// <summary>Whether it was about the question, and not about something else.</summary>
        public bool IsAboutQuestion { get; init; }
    }
}
