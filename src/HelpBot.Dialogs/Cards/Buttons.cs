using AdaptiveCards;
using HelpBot.Dialogs.Wire;

namespace HelpBot.Dialogs.Cards;

/// <summary>Makes buttons: <c>Action.Execute</c> with an <c>Action.Submit</c> of the same data for hosts without it.</summary>
internal static class Buttons
{
    public static AdaptiveAction Execute(string title, ButtonData data, string? style = null, bool withInputs = false)
    {
        var inputs = withInputs ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None;
        var carried = data.ToCard();
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = data.Verb,
            Data = carried,
            Style = style,
            AssociatedInputs = inputs,
            Fallback = new AdaptiveFallbackElement(
                new AdaptiveSubmitAction { Title = title, Data = carried, Style = style, AssociatedInputs = inputs }),
        };
    }

    public static AdaptiveAction Unfold(string title, AdaptiveCard card) => new AdaptiveShowCardAction { Title = title, Card = card };
}
