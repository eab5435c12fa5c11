using HelpBot.Delivery.Cards;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Tests.Delivery;

public sealed class CardPlanTests
{
    private static readonly HelpRequest Request = Requests.Open();

    [Fact]
    public void An_open_request_needs_a_card_in_the_channel() => Assert.Equal(["channel"], Stale(Request));

    [Fact]
    public void A_request_without_approval_needs_none() => Assert.Empty(Stale(Request with { Published = false }));

    [Fact]
    public void A_claimed_request_needs_a_card_for_its_holder_too() =>
        Assert.Equal(["channel", "person-student"], Stale(Request.HeldBySomeone()));

    [Fact]
    public void A_card_that_shows_this_version_or_a_newer_one_is_left_alone() =>
        Assert.Empty(Stale(Request, Shown("channel", Request.Version), Shown("extra-0123456789abcdef-channel", Request.Version + 1)));

    [Fact]
    public void Older_cards_are_stale_also_those_of_former_holders_and_extra_ones() => Assert.Equal(
        ["channel", "extra-0123456789abcdef-channel", "person-former"],
        Stale(Request, Shown("person-former", 1), Shown("channel", 2), Shown("extra-0123456789abcdef-channel", 0)));

    [Fact]
    public void A_card_without_an_id_is_posted_while_it_is_wanted() =>
        Assert.Equal(["channel"], Stale(Request, Unposted("channel"), Unposted("person-former"), Unposted("extra-0123456789abcdef-channel")));

    [Fact]
    public void What_has_ended_is_corrected_and_never_posted()
    {
        var ended = Request.HeldBySomeone() with { Status = RequestStatus.Cancelled, EndedAt = DateTimeOffset.UnixEpoch };

        Assert.Equal(["person-student"], Stale(ended, Shown("person-student", 1)));
    }

    [Fact]
    public void An_extra_card_keeps_its_place_apart_from_its_id()
    {
        var extra = CardTarget.Of(new PersonId("some-one")).Extra("any/id?#");

        Assert.True(extra.IsExtra);
        Assert.Equal(new PersonId("some-one"), extra.Person);
        Assert.Equal(CardTarget.Of(new PersonId("some-one")), extra.Place);
        Assert.Null(CardTarget.Channel.Extra("1").Person);
    }

    private static IEnumerable<string> Stale(HelpRequest request, params CardRow[] cards) =>
        CardPlan.Stale(request, cards).Select(card => card.Target);

    private static CardRow Shown(string target, int version) => new(Request.Id, target, "id", "conversation", version, 0, "mark");

    private static CardRow Unposted(string target) => new(Request.Id, target, null, null, 0, 2, "mark");
}
