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
    public void A_draft_that_repeats_a_request_stays_readable_and_is_written_so()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Golden", "draft-v2-repeat.json"));
        var draft = DraftJson.Read(text);

        Assert.Equal((new("06E7F3V780000000000000000J"), new RequestId("06E7F3V780000000000000000G")), (draft!.Request, draft.RepeatOf));
        Assert.Equal($"{JsonNode.Parse(text)}", $"{JsonNode.Parse(DraftJson.Write(draft))}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
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
