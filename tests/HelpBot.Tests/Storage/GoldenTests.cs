using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;
using HelpBot.TestKit;
using static HelpBot.Tests.Storage.GoldenRows;

namespace HelpBot.Tests.Storage;

/// <summary>
/// Rows of layout 1 as they were first written. A file here is never changed: rows like it are in people's storage.
/// A new case gets a new file.
/// </summary>
public class GoldenTests
{
    public static TheoryData<string> EventNames => [.. CasesOf<RequestEvent>().Union(GoldenEvents.All.Keys)];

    public static TheoryData<string> FollowUpNames => [.. CasesOf<FollowUp>()];

    [Theory]
    [MemberData(nameof(EventNames))]
    public void Every_event_is_stored_as_ever(string name) => AssertGolden(name, GoldenEvents.All[name], EventCodec.Write, EventCodec.Read);

    [Theory]
    [MemberData(nameof(FollowUpNames))]
    public void Every_follow_up_is_stored_as_ever(string name) => AssertGolden(name, GoldenRows.FollowUps[name], FollowUpCodec.Write, FollowUpCodec.Read);

    [Fact]
    public void A_request_is_stored_as_ever()
    {
        AssertGolden("FullRequest", FullRequest, RequestCodec.Write, RequestCodec.Read);
        AssertGolden("BareRequest", BareRequest, RequestCodec.Write, RequestCodec.Read);
        AssertGolden("SeriesRequest", SeriesRequest, RequestCodec.Write, RequestCodec.Read);
        AssertGolden("RepeatRequest", RepeatRequest, RequestCodec.Write, RequestCodec.Read);
    }

    [Fact]
    public void An_agenda_and_private_details_are_stored_as_ever()
    {
        AssertGolden("Agenda", GoldenRows.Agenda, AgendaCodec.Write, AgendaCodec.Read);
        AssertGolden("PrivateDetails", Neighbourhelp.Details, PrivateCodec.Write, PrivateCodec.Read);
    }

    [Fact]
    public void An_alarm_is_stored_as_ever() =>
        AssertGolden("Alarm", GoldenRows.Alarm, AlarmCodec.Write, text => AlarmCodec.Read(Neighbourhelp.TeamId, GoldenRows.Alarm.Id, text));

    [Fact]
    public void Every_value_has_a_code_that_reads_back()
    {
        AssertCodes(RowCodes.Status);
        AssertCodes(RowCodes.Reason);
        AssertCodes(RowCodes.Note);
        AssertCodes(RowCodes.Language);
        AssertCodes(RowCodes.Escalation);
        AssertCodes(RowCodes.Reminder);
        AssertCodes(RowCodes.Overdue);
        AssertCodes(RowCodes.Feedback);
    }

    [Fact]
    public void A_code_of_a_newer_version_is_unreadable()
    {
        var newer = EventCodec.Write(GoldenEvents.All[nameof(RequestApproved)]).Replace("approved", "teleported", StringComparison.Ordinal);

        Assert.Throws<UnreadableRowException>(() => EventCodec.Read(newer));
        Assert.Throws<UnreadableRowException>(() => RowCodes.Status.Read("teleported"));
    }

    private static void AssertGolden<T>(string name, T value, Func<T, string> write, Func<string, T> read)
    {
        var golden = File.ReadAllText(RepositoryRoot.Combine("tests", "HelpBot.Tests", "Storage", "Golden", $"{name}.json")).Trim();
        Assert.Equal(golden, write(value));
        Assert.Equal(value, read(golden));
    }

    private static void AssertCodes<T>(Codes<T> codes) where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), value => Assert.Equal(value, codes.Read(codes.Of(value))));
}
