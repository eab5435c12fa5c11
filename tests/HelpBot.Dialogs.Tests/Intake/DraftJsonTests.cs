using System.Text.Json.Nodes;
using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Lifecycle;
using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Intake;

public sealed class DraftJsonTests
{
    [Fact]
    public void A_draft_survives_storage()
    {
        foreach (var step in Enum.GetValues<Step>())
        {
            var draft = Conversation.At(step).Type("??", "activity").Draft;
            var read = DraftJson.Read(DraftJson.Write(draft));

            Assert.Equal(DraftJson.Write(draft), DraftJson.Write(read!));
            Assert.Equal((draft with { Handled = [], Later = [] }), read! with { Handled = [], Later = [] });
        }
    }

    [Fact]
    public void Every_member_of_a_draft_survives_storage()
    {
        var empty = new Draft { Request = new RequestId("06E7F3V780000000000000000G"), StartedAt = Given.Now };
        var full = new Draft
        {
            Request = new RequestId("06E7F3V780000000000000000H"), StartedAt = Given.Now.AddMinutes(1), Asking = Step.Overview, Question = 7,
            Changing = true, Task = "WALK", Date = Given.Wednesday, From = new TimeOnly(13, 30), Until = new TimeOnly(17, 0, 1, 5),
            Minutes = 45, Neighbourhood = "Holy-Noord", Students = 2, Visited = false, Knows = true, Together = null, EveryWeeks = 1,
            Dates = 6, FixedStudent = true, RepeatOf = empty.Request, DoubtfulNeighbourhood = true, Note = "café \"’s\" <é>", CallBy = "mevrouw V.",
            Address = "Churchillsingel 483\\b", Phone = "06 12345678", AsksDetails = true, Later = [empty], Handled = ["a", "é"], Unheard = true,
        };

        var read = DraftJson.Read(DraftJson.Write(full))!;

        foreach (var member in typeof(Draft).GetProperties().Where(member => member.CanWrite))
        {
            Assert.NotEqual(member.GetValue(empty), member.GetValue(full));
            Assert.Equal(member.GetValue(full), member.GetValue(read));
        }
    }

    [Fact]
    public void A_draft_of_version_1_stays_readable()
    {
        var draft = DraftJson.Read(File.ReadAllText(RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Golden", "draft-v1.json")));

        Assert.NotNull(draft);
        Assert.Equal(new("06E7F3V780000000000000000G"), draft.Request);
        Assert.Equal((Step.Overview, 13, true), (draft.Asking, draft.Question, draft.Changing));
        Assert.Equal(("SHOP", Given.Wednesday, "Holy-Noord", 2), (draft.Task, draft.Date, draft.Neighbourhood, draft.Students));
        Assert.Equal((new TimeOnly(13, 0), new TimeOnly(17, 0), 60), (draft.From, draft.Until, draft.Minutes));
        Assert.Equal((true, true, false), (draft.Visited, draft.Knows, draft.Together));
        Assert.Equal(("rollator mee", "mevrouw V.", "Churchillsingel 483", "06 12345678"), (draft.Note, draft.CallBy, draft.Address, draft.Phone));
        Assert.Equal(["activity-1", "activity-2"], draft.Handled);
        Assert.Equal(Given.Now, draft.StartedAt);
        Assert.Null(draft.RepeatOf);
    }

    [Fact]
    public void A_draft_of_version_2_stays_readable()
    {
        var draft = DraftJson.Read(File.ReadAllText(RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Golden", "draft-v2.json")));

        Assert.NotNull(draft);
        Assert.Equal(("WALK", new DateOnly(2026, 11, 24), new TimeOnly(14, 0), "Ambacht"), (draft.Task, draft.Date, draft.From, draft.Neighbourhood));
        Assert.Equal((null, 1, 6, true, true), (draft.Together, draft.EveryWeeks, draft.Dates, draft.FixedStudent, draft.DoubtfulNeighbourhood));
        Assert.Equal(("rollator mee", "Churchillsingel 483", true), (draft.Note, draft.Address, draft.AsksDetails));
        Assert.Equal(("SHOP", true), (Assert.Single(draft.Later).Task, draft.Later[0].Together));
        Assert.Equal(45, draft.MinutesOrUsual);
        Assert.Null(draft.RepeatOf);
    }

    [Fact]
    public void A_draft_that_repeats_a_request_stays_readable_and_is_written_so_without_what_is_as_usual()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Golden", "draft-v2-repeat.json"));
        var draft = DraftJson.Read(text);

        Assert.Equal((new("06E7F3V780000000000000000J"), new RequestId("06E7F3V780000000000000000G")), (draft!.Request, draft.RepeatOf));
        var expected = JsonNode.Parse(text)!;
        foreach (var usual in (string[])["Changing", "FixedStudent", "DoubtfulNeighbourhood", "AsksDetails", "Later"])
            Assert.True(expected["Draft"]!.AsObject().Remove(usual));
        Assert.Equal($"{expected}", $"{JsonNode.Parse(DraftJson.Write(draft))}");
    }

    [Fact]
    public void A_draft_that_has_answered_a_message_without_an_id_stays_readable()
    {
        var draft = DraftJson.Read("""{"Version":2,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00","Handled":["a",null,"b"]}}""");

        Assert.Equal(["a", "b"], draft!.Handled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("5")]
    [InlineData("""{"Version":2,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00"}} {}""")]
    [InlineData("""{"Version":2,"Draft":{"Request":"X"}}""")]
    [InlineData("""{"Version":2,"Draft":{"StartedAt":"2026-11-23T10:00:00+01:00"}}""")]
    [InlineData("""{"Version":2,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00","Handled":[5]}}""")]
    [InlineData("""{"Version":2,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00","Later":{}}}""")]
    [InlineData("""{"Version":2,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00","Asking":"3"}}""")]
    [InlineData("""{"Version":2,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00","Date":"tomorrow"}}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Version":1}""")]
    [InlineData("""{"Version":1,"Draft":null}""")]
    [InlineData("""{"Version":3,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00"}}""")]
    [InlineData("""{"Version":1,"Draft":{"Request":5,"StartedAt":"2026-11-23T10:00:00+01:00"}}""")]
    [InlineData("""{"Version":1,"Draft":{"Request":"X","StartedAt":"2026-11-23T10:00:00+01:00","Asking":"Unknown"}}""")]
    public void What_is_no_draft_of_a_known_version_is_none(string text) => Assert.Null(DraftJson.Read(text));
}
