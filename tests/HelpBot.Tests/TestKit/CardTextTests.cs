using HelpBot.TestKit.Cards;

namespace HelpBot.Tests.TestKit;

public sealed class CardTextTests
{
    private static readonly System.Text.Json.Nodes.JsonObject Card = Wire.Card("""
        { "type": "AdaptiveCard",
          "actions": [ { "type": "Action.ShowCard", "title": "Done", "card": { "body": [ { "type": "Input.Number", "label": "Minutes" } ], "actions": [ { "type": "Action.Submit", "title": "Send" } ] } } ],
          "body": [
            { "type": "TextBlock", "text": "Groceries" },
            { "type": "ColumnSet", "columns": [ { "type": "Column", "items": [ { "type": "Image", "altText": "A basket" } ] }, { "type": "Column", "items": [ { "type": "TextBlock", "text": "Friday" } ] } ] },
            { "type": "FactSet", "facts": [ { "title": "Where", "value": "Westwijk" } ] },
            { "type": "Table", "columns": [ { "width": 1 } ], "rows": [ { "type": "TableRow", "cells": [ { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Cell" } ] } ] } ] },
            { "type": "RichTextBlock", "inlines": [ "plain ", { "type": "TextRun", "text": "bold" } ] },
            { "type": "Input.ChoiceSet", "label": "When", "choices": [ { "title": "Morning", "value": "m" } ] },
            { "type": "ActionSet", "actions": [ { "type": "Action.Execute", "title": "Claim", "fallback": { "type": "Action.Submit", "title": "Old" } } ] } ] }
        """);

    [Fact]
    public void A_card_reads_as_lines_in_the_order_in_which_it_is_shown() =>
        Assert.Equal(
            ["Groceries", "A basket", "Friday", "Where: Westwijk", "Cell", "plain bold", "When", "Morning", "Claim", "Done", "Minutes", "Send"],
            CardText.Lines(Card));

    [Fact]
    public void Buttons_are_the_titles_of_actions_alone() => Assert.Equal(["Claim", "Done", "Send"], CardText.Buttons(Card));
}
