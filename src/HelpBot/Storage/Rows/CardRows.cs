using Azure.Data.Tables;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Storage.Rows;

/// <summary>Where the cards of a request are, as rows (docs/decisions/0002-rows.md).</summary>
internal static class CardRows
{
    private const string RequestColumn = "request";
    private const string TargetColumn = "target";
    private const string ActivityColumn = "activity";
    private const string ConversationColumn = "conversation";
    private const string ShownColumn = "shown";
    private const string AttemptsColumn = "attempts";

    /// <summary>The row of a card.</summary>
    public static TableEntity New(TeamId team, CardRow card)
    {
        var row = Row.New(KeyText.Required(team.Value), RowKeys.Card(card.Request, card.Target));
        row[RequestColumn] = card.Request.Value;
        row[TargetColumn] = card.Target;
        row[ShownColumn] = card.ShownVersion;
        row[AttemptsColumn] = card.Attempts;
        if (card.ActivityId is { } activity) row[ActivityColumn] = activity;
        if (card.ConversationId is { } conversation) row[ConversationColumn] = conversation;
        return row;
    }

    /// <summary>Reads a row.</summary>
    /// <exception cref="UnreadableRowException">The row cannot be read.</exception>
    public static CardRow Read(TableEntity row) => new(
        new RequestId(Row.Text(row, RequestColumn)),
        Row.Text(row, TargetColumn),
        Row.OptionalText(row, ActivityColumn),
        Row.OptionalText(row, ConversationColumn),
        Row.Number(row, ShownColumn),
        Row.Number(row, AttemptsColumn),
        Row.Mark(row));

    /// <summary>
    /// What stands for a row that cannot be read: a card whose id is not known, so it is posted again over this row. An
    /// extra card is harmless and a missing one is not (design.md part 5).
    /// </summary>
    public static CardRow Lost(TableEntity row)
    {
        var parts = row.RowKey.Split('|', 3);
        return new CardRow(new RequestId(parts[1]), parts[2], null, null, 0, 0, Row.Mark(row));
    }
}
