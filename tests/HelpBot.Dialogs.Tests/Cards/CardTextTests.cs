using System.Text.Json.Nodes;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.TestKit.Cards;

namespace HelpBot.Dialogs.Tests.Cards;

public sealed class CardTextTests
{
    [Fact]
    public void The_text_twin_says_all_that_a_card_says() => Assert.All(
        EveryCard.All.Where(named => named.Post.Card is not null),
        named => Assert.All(
            CardText.Lines((JsonObject)JsonNode.Parse(named.Post.Card!.ToJson())!),
            line => Assert.Contains(line, named.Post.Text, StringComparison.Ordinal)));

    [Fact]
    public void Every_post_has_words() => Assert.All(EveryCard.All, named => Assert.False(string.IsNullOrWhiteSpace(named.Post.Text)));

    [Fact]
    public void Private_details_are_in_the_details_and_the_overview_alone()
    {
        string[] details = [Given.Details.CallBy, Given.Details.Address, Given.Details.Phone, "mevrouw V.", "Churchillsingel", "12345678"];

        // Two of them are examples in questions and forms, which no resident is known by.
        Assert.All(EveryCard.Public, named => Assert.All(
            named.Name.Split(' ')[0] is "question" or "change" or "again" ? details[..3] : details, detail => Assert.DoesNotContain(detail, named.Post.Text + named.Post.Card?.ToJson(), StringComparison.OrdinalIgnoreCase)));
        Assert.All(EveryCard.Private.Where(named => named.Name == "details"), named => Assert.All(
            details[..3], detail => Assert.Contains(detail, named.Post.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_is_named_but_by_first_name() => Assert.All(
        EveryCard.Public,
        named => Assert.DoesNotMatch(@"\b(els|sam|noor|anna|yusuf|gone)\b", named.Post.Text));

    [Fact]
    public void English_cards_keep_the_Dutch_name_of_the_task_beside_it()
    {
        var reader = Given.ReaderFor(Given.Sam, Language.English);
        foreach (var type in TaskCatalogue.All)
        {
            var card = StudentCard.Write(Given.Open with { Plan = Given.Plan with { Task = type.Code } }, reader);
            Assert.Contains(Wording.In(Language.English)[$"task.{type.Code}"], card.Text, StringComparison.Ordinal);
            Assert.Contains($"({Wording.In(Language.Dutch)[$"task.{type.Code}"]})", card.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_card_is_in_the_language_of_who_reads_it_not_of_the_team()
    {
        var english = Given.ReaderFor(Given.Sam, Language.English) with { Team = Given.Team };

        Assert.Contains("Who goes", ChannelCard.Write(Given.Open, english).Text, StringComparison.Ordinal);
        Assert.Contains("Wie gaat", ChannelCard.Write(Given.Open, english with { Person = null }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_card_refreshes_for_at_most_sixty_members()
    {
        var members = Enumerable.Range(0, 80).Select(i => $"29:{i}").ToList();
        var card = ChannelCard.Write(Given.Open, Given.ReaderFor(null), null, members).Card!;

        Assert.Equal(60, card.Refresh.UserIds.Count);
        Assert.Null(ChannelCard.Write(Given.Open, Given.ReaderFor(null)).Card!.Refresh);
    }

    [Theory]
    [InlineData(RequestStatus.Done, "worker", "feedback", "concern")]
    [InlineData(RequestStatus.Done, "supervisor", "sign")]
    [InlineData(RequestStatus.Approved, "worker", "feedback", "concern")]
    [InlineData(RequestStatus.Approved, "supervisor")]
    [InlineData(RequestStatus.DidNotWorkOut, "worker", "reinstate")]
    [InlineData(RequestStatus.DidNotWorkOut, "supervisor", "reinstate", "sign")]
    [InlineData(RequestStatus.Expired, "worker", "reinstate")]
    [InlineData(RequestStatus.Expired, "supervisor", "reinstate")]
    [InlineData(RequestStatus.Rejected, "worker")]
    [InlineData(RequestStatus.Rejected, "supervisor")]
    [InlineData(RequestStatus.Cancelled, "worker")]
    [InlineData(RequestStatus.Cancelled, "supervisor")]
    public void An_ended_request_offers_what_belongs_after_that_end_and_nothing_else(RequestStatus status, string role, params string[] verbs)
    {
        var minutes = status is RequestStatus.Done or RequestStatus.Approved or RequestStatus.DidNotWorkOut ? 60 : (int?)null;
        var ended = Given.Claimed with
        {
            Status = status,
            EndedAt = Given.Now,
            Holders = [new Holder(Given.Sam.Id, Given.Now, minutes) { ApprovedMinutes = status == RequestStatus.Approved ? 60 : null }],
        };

        var card = role == "worker" ? WorkerCard.Write(ended, Given.ReaderFor(Given.Els)) : SupervisorCard.Write(ended, Given.ReaderFor(Given.Anna));

        Assert.Equal(verbs, VerbsOf(card));
        Assert.Equal(["open"], VerbsOf(ChannelCard.Write(ended, Given.ReaderFor(Given.Noor))));
    }

    private static IEnumerable<string> VerbsOf(Post post) => CardWalk.Nodes((JsonObject)JsonNode.Parse(post.Card!.ToJson())!)
        .Where(node => node.Type == "Action.Execute").Select(node => node.Read("verb")!).Distinct();
}
