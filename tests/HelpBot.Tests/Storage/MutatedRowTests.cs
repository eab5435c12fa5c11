using System.Text.Json.Nodes;
using Azure;
using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;
using HelpBot.Tests.BadInput;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>
/// Stored rows that were changed in any way are read or reported as unreadable, and never anything else: texts cut off or
/// of other JSON, columns that are missing or of another type, and layouts that do not exist yet.
/// </summary>
public class MutatedRowTests
{
    private const int Runs = 3_000;

    private static readonly ConversationAddress Chat = new("msteams", "https://smba.trafficmanager.net/emea/", "a:1", "t", "28:b");

    private static readonly Dictionary<string, (string Text, Action<string> Read)> Texts = new()
    {
        ["request"] = (RequestCodec.Write(GoldenRows.FullRequest), text => RequestCodec.Read(text)),
        ["agenda"] = (AgendaCodec.Write(GoldenRows.Agenda), text => AgendaCodec.Read(text)),
        ["private"] = (PrivateCodec.Write(Details), text => PrivateCodec.Read(text)),
        ["person"] = (ProfileCodec.Write(new PersonProfile(new("p")) { PersonalChat = Chat, Language = Language.English, UnreachableSince = Now }), text => ProfileCodec.Person(new("p"), text)),
        ["team"] = (ProfileCodec.Write(new TeamProfile(TeamId) { Channel = Chat, UnreachableSince = Now }), text => ProfileCodec.Team(TeamId, text)),
        ["draft"] = (DraftJson.Write(new Draft { Request = Id(1), StartedAt = Now, Handled = ["1", "2"], Note = "x", RepeatOf = Id(2) }), text => DraftJson.Read(text)),
    };

    private static readonly Dictionary<string, (TableEntity Row, Action<TableEntity> Read)> Entities = new()
    {
        ["request row"] = (RequestRow.New(GoldenRows.FullRequest, "20261123T1000"), row => RequestRow.Read(row)),
        ["card row"] = (CardRows.New(TeamId, new CardRow(Id(1), "channel", "1", "19:c", 1, 0, null)), row => CardRows.Read(row)),
        ["due row"] = (DueRows.New(TeamId, Id(1), 1, GoldenRows.FollowUps["SendNote"]), row => DueRows.Read(row)),
        ["lease row"] = (LeaseRow.New(TeamId, "owner", Now), row => LeaseRow.Read(row)),
        ["draft row"] = (DraftRow.New("p", "k", "text", Now), row => DraftRow.Read(row)),
    };

    public static TheoryData<string> TextNames => [.. Texts.Keys, .. GoldenEvents.All.Keys, .. GoldenRows.FollowUps.Keys];

    public static TheoryData<string> EntityNames => [.. Entities.Keys];

    [Theory]
    [MemberData(nameof(TextNames))]
    public void A_changed_text_is_read_or_unreadable(string name)
    {
        var (text, read) = Texts.TryGetValue(name, out var found) ? found
            : GoldenEvents.All.TryGetValue(name, out var happened) ? (EventCodec.Write(happened), changed => EventCodec.Read(changed))
            : (FollowUpCodec.Write(GoldenRows.FollowUps[name]), new Action<string>(changed => FollowUpCodec.Read(changed)));
        var template = new Template(name, JsonNode.Parse(text)!.AsObject());
        var changes = from place in Gen.Choose(0, template.Places.Count - 1)
                      from act in Gen.Elements(Enum.GetValues<JsonAct>())
                      from fragment in Fragments.Any(["claimed", "nl", "waiting"])
                      select new JsonChange(place, act, fragment);
        var changed = Gen.OneOf(
            changes.ListOf(1).Select(list => ChangedJson.Write(template.Activity, list)),
            changes.ListOf(2).Select(list => ChangedJson.Write(template.Activity, list)),
            ByteChange.Any.Select(change => System.Text.Encoding.Latin1.GetString(change(System.Text.Encoding.Latin1.GetBytes(text)))),
            Gen.Choose(0, text.Length).Select(at => text[..at]),
            Gen.Choose(0, text.Length).Select(at => text.Insert(at, "\ud800")));

        Holds(changed, read);
    }

    [Theory]
    [MemberData(nameof(EntityNames))]
    public void A_row_with_changed_columns_is_read_or_unreadable(string name)
    {
        var (row, read) = Entities[name];
        row.ETag = new ETag("\"1\"");
        string[] columns = [.. row.Keys.Where(column => column is not ("PartitionKey" or "RowKey" or "odata.etag" or "Timestamp")), "text0", "parts"];
        object?[] values = ["", "x", "\0\ud800", 0, -1, 2, int.MaxValue, long.MaxValue, 1.5, double.NaN, true, Guid.Empty, DateTimeOffset.MinValue, DateTimeOffset.MaxValue,
            DateTime.MaxValue, new byte[] { 1, 2 }, "null", "{}", "[]", null];
        var changed = from howMany in Gen.Choose(1, 2)
                      from names in Gen.Elements(columns).ListOf(howMany)
                      from found in Gen.Elements(values).ListOf(howMany)
                      select Changed(row, names.Zip(found));

        Holds(changed, read);
    }

    private static void Holds<T>(Gen<T> changed, Action<T> read) => Prop.ForAll(changed.ToArbitrary(), one =>
    {
        try
        {
            read(one);
        }
        catch (UnreadableRowException)
        {
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithReplay(20_261_123UL, 1UL));

    private static TableEntity Changed(TableEntity row, IEnumerable<(string Column, object? Value)> changes)
    {
        var changed = new TableEntity(row);
        foreach (var (column, value) in changes)
        {
            if (value is null) changed.Remove(column);
            else changed[column] = value;
        }

        return changed;
    }
}
