using HelpBot.Dialogs.Understanding;

namespace HelpBot.Dialogs.Intake;

/// <summary>What the person did in the intake. Closed.</summary>
public abstract record Said
{
    private Said() { }

    /// <summary>Typed a message.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Activity">The id of the activity, to know a redelivery; null where the channel gives none.</param>
    public sealed record Typed(string Text, string? Activity) : Said
    {
        /// <summary>The message as it was heard in this turn; null when nobody has read it yet.</summary>
        public Heard? Heard { get; init; }
    }

    /// <summary>Tapped a button of a question.</summary>
    /// <param name="Request">The draft the button belongs to.</param>
    /// <param name="Question">The number of the question it belongs to.</param>
    /// <param name="Answer">The value chosen.</param>
    public sealed record Tapped(string Request, string Question, string Answer) : Said
    {
        /// <summary>The fields of the card, by id.</summary>
        public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();
    }
}
