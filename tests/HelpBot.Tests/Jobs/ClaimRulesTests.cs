using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>Who gets a place and who does not, on the Teams stub.</summary>
public sealed class ClaimRulesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_card_in_the_channel_tells_all_that_a_student_needs_to_choose()
    {
        await using var town = await Town.OpenAsync(azurite);

        var card = CardText.Of((await town.PlaceAsync(students: "2", visited: "nee")).Card!);

        Assert.Contains("🛒", card, StringComparison.Ordinal);
        foreach (var part in (string[])["Samen boodschappen doen", "dinsdag 24 november, 14.30 tot 15.30 uur", "Holy-Noord",
            "Studenten: 2", "Bewoner: Doet mee", "Ja, er is nog geen student geweest", "Nog niemand", "Nog 2 plekken vrij", "Ik doe het"])
            Assert.Contains(part, card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_second_reads_who_was_first_and_two_other_tasks_that_can_be_claimed_right_there()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync("morgen half 3");
        foreach (var time in (string[])["woensdag 14:00", "donderdag 14:00", "vrijdag 14:00"]) await town.PlaceAsync(time);
        var before = card.Card!;
        await town.TapAsync(town.Sam, card, "claim");

        var late = (await town.Noor.ClicksAsync(card, "claim", card: before)).Says();

        Assert.Contains("Just too late: Sam has this task.", late, StringComparison.Ordinal);
        Assert.Contains("Wednesday 25 November", late, StringComparison.Ordinal);
        Assert.Contains("Thursday 26 November", late, StringComparison.Ordinal);
        Assert.DoesNotContain("Friday", late, StringComparison.Ordinal);
        var requests = CardWalk.Nodes(card.CardFor(town.Noor)!).Where(node => node.IsAction).Select(node => $"{node.Element["data"]!["request"]}").ToList();
        var claimed = await town.TapAsync(town.Noor, card, "claim", which: requests[0]);
        Assert.Contains("Great, this one is yours.", claimed.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Wil, "Noor gaat je bewoner helpen.");
    }

    [Fact]
    public async Task Who_is_second_and_finds_nothing_else_open_reads_that()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var before = card.Card!;
        await town.TapAsync(town.Sam, card, "claim");

        var late = await town.Noor.ClicksAsync(card, "claim", card: before);

        Assert.Contains("Nothing else is open for you now.", late.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_is_two_students_and_the_card_tells_how_many_are_missing()
    {
        await using var town = await Town.OpenAsync(azurite, moreStudents: 1);
        var card = await town.PlaceAsync(students: "2");
        var before = card.Card!;

        await town.TapAsync(town.Sam, card, "claim");
        await Town.ShowsAsync(card, "Nog 1 plek vrij");
        await town.TapAsync(town.Noor, card, "claim");

        await Town.ShowsAsync(card, "Sam en Noor");
        var third = await town.Students[2].ClicksAsync(card, "claim", card: before);
        Assert.Contains("Net te laat: Sam en Noor hebben deze taak.", third.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_tap_and_a_late_redelivery_have_no_second_effect_and_show_what_is_the_case()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();

        await Task.WhenAll(town.Sam.ClicksAsync(card, "claim"), town.Sam.ClicksAsync(card, "claim"));
        town.Pass(TimeSpan.FromSeconds(30));
        var again = (await town.Sam.RedeliversAsync(sameId: false)).Answer.Says();

        Assert.Contains("Deze is voor jou.", again, StringComparison.Ordinal);
        await Town.HearsAsync(town.Wil, "Sam gaat je bewoner helpen.");
        await Town.ShowsAsync(card, "Sam");
        Assert.Single(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.StartsWith("event|", StringComparison.Ordinal) && row.RowKey.EndsWith("0000002", StringComparison.Ordinal));
        Assert.DoesNotContain(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.EndsWith("0000003", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_that_is_delivered_again_after_a_release_does_not_take_the_place_back()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.TapAsync(town.Sam, card, "claim");
        var claim = town.Sam.LastActivity!;
        var task = await Town.HearsAsync(town.Sam, "Adres en telefoon");
        await town.TapAsync(town.Sam, task, "release", which: "School");

        var again = (await town.Teams.Driver.RedeliverAsync(claim, sameId: false)).Answer.Says();

        Assert.Contains("Nog niemand", again, StringComparison.Ordinal);
        Assert.Contains("Ik doe het", again, StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Nog niemand");
        var fresh = await town.TapAsync(town.Sam, card, "claim");
        Assert.Contains("Top, deze is voor jou.", fresh.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_in_two_places_at_once_and_the_refusal_names_the_other_task()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TapAsync(town.Sam, await town.PlaceAsync("morgen half 3"), "claim");

        var second = await town.TapAsync(town.Sam, await town.PlaceAsync("morgen 15:00"), "claim");

        Assert.Contains("Je hebt dan al een taak (14.30 tot 15.30 uur).", second.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_from_the_list_of_other_tasks_leaves_the_card_that_it_stands_in_what_it_was()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.ClaimAsync(town.Sam, await town.PlaceAsync("morgen half 3"));
        var overlapping = await town.PlaceAsync("morgen 15:00");
        await town.PlaceAsync("woensdag 14:00");
        await town.TapAsync(town.Sam, overlapping, "claim");

        var won = await town.TapAsync(town.Sam, overlapping, "claim");
        Assert.Contains("woensdag 25 november", won.Says(), StringComparison.Ordinal);
        await town.ClaimAsync(town.Noor, await town.PlaceAsync("donderdag 14:00"));

        Assert.Contains("dinsdag 24 november, 15.00 tot 16.00 uur", CardText.Of(overlapping.Card!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_is_given_back_where_another_card_stood_leaves_that_card_what_it_was()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.ClaimAsync(town.Sam, await town.PlaceAsync("morgen half 3"));
        var overlapping = await town.PlaceAsync("morgen 15:00");
        var wednesday = await town.PlaceAsync("woensdag 14:00");
        await town.TapAsync(town.Sam, overlapping, "claim");
        await town.TapAsync(town.Sam, overlapping, "claim");

        var released = await town.TapAsync(town.Sam, overlapping, "release", which: "Ill");
        Assert.Contains("woensdag 25 november", released.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(wednesday, "Nog niemand");
        await town.TapAsync(town.Noor, wednesday, "claim");
        await Town.ShowsAsync(wednesday, "Noor");

        Assert.Contains("dinsdag 24 november, 15.00 tot 16.00 uur", CardText.Of(overlapping.Card!), StringComparison.Ordinal);
        Assert.DoesNotContain(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.Contains("|extra-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_the_daily_maximum_is_refused_and_other_days_are_offered()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TapAsync(town.Sam, await town.PlaceAsync("morgen 13:00"), "claim");
        await town.TapAsync(town.Sam, await town.PlaceAsync("morgen 14:00"), "claim");
        await town.PlaceAsync("woensdag 14:00");

        var third = (await town.TapAsync(town.Sam, await town.PlaceAsync("morgen 16:00"), "claim")).Says();

        Assert.Contains("Je hebt die dag al 2 taken. Meer mag niet.", third, StringComparison.Ordinal);
        Assert.Contains("woensdag 25 november", third, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_and_someone_unknown_are_told_kindly_that_this_is_for_students()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();

        Assert.Equal("Alleen studenten kunnen dit doen.", (await town.TapAsync(town.Els, card, "claim")).Says());
        Assert.Contains("Ik ken je nog niet.", (await town.TapAsync(town.Stranger, card, "claim")).Says(), StringComparison.Ordinal);
        Assert.Contains("Nog niemand", $"{card}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_has_begun_can_not_be_claimed_any_more()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync("morgen half 3");

        town.Pass(TimeSpan.FromHours(29));
        var late = await town.TapAsync(town.Sam, card, "claim");

        Assert.Matches("Dit kan niet meer|is verlopen", late.Says());
    }

    [Fact]
    public async Task On_a_host_without_universal_actions_a_claim_from_the_channel_is_answered_in_the_own_chat_alone()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var before = town.Channel.Messages.Count;

        await town.Sam.SubmitsAsync(card, "claim");

        Assert.Contains("Top, deze is voor jou.", town.Sam.PersonalChat.ToString(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Sam");
        Assert.Equal(before, town.Channel.Messages.Count);
    }
}
