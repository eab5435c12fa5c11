using AdaptiveCards;

namespace HelpBot.Dialogs;

/// <summary>Something to show: a card with its text twin, or text alone.</summary>
/// <param name="Text">All that the card says, for screen readers, notifications and clients without cards; without a card, the message.</param>
/// <param name="Card">The card, or null.</param>
public sealed record Post(string Text, AdaptiveCard? Card = null);
