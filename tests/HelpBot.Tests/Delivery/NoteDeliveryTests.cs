using HelpBot.Delivery;
using HelpBot.Requests.FollowUp;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Delivery;

public sealed class NoteDeliveryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_worker_hears_in_their_language_that_someone_goes()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        await house.SweepAsync();

        Assert.Equal(["Claimed Dutch"], Notes(house.Willem));
    }

    [Fact]
    public async Task A_note_that_was_sent_is_not_sent_again()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        for (var i = 0; i < 5; i++) await house.SweepInAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["Claimed Dutch"], Notes(house.Willem));
    }

    [Fact]
    public async Task Several_notes_that_fail_side_by_side_are_told_of_once()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.Willem.Blocked = "BotDisabledByAdmin";
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.ClaimsAsync(house.Sem, await house.PlacesAsync());

        await house.SweepAsync();

        Assert.Equal(["NotReached Dutch"], Notes(house.Suus));
    }

    [Fact]
    public async Task A_note_that_is_not_true_any_more_is_not_sent()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.ClaimsAsync(house.Sara, id);
        await house.ReleasesAsync(house.Sara, id);
        await house.ClaimsAsync(house.Sem, id);

        await house.SweepAsync();

        Assert.Equal(["Reopened Dutch", "Claimed Dutch"], Notes(house.Willem));
    }

    [Fact]
    public async Task A_note_whose_answer_is_lost_twice_is_sent_twice_and_the_supervisor_hears_of_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        house.Stub.Faults.Script(Fault.Broken(afterEffect: true), To(house.Willem), times: 10);

        for (var i = 0; i < 20; i++) await house.SweepInAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["Claimed Dutch", "Claimed Dutch"], Notes(house.Willem));
        Assert.Equal(["NotReached Dutch"], Notes(house.Suus));
    }

    [Fact]
    public async Task A_note_whose_answer_is_lost_once_is_sent_again_and_nobody_else_is_told()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        house.Stub.Faults.Script(Fault.Broken(), To(house.Willem));

        await house.SweepAsync();
        await house.SweepInAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(["Claimed Dutch"], Notes(house.Willem));
        Assert.Empty(Notes(house.Suus));
    }

    [Fact]
    public async Task Throttling_does_not_count_as_an_attempt()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        house.Stub.Faults.Script(Fault.Throttled(TimeSpan.FromSeconds(3)), To(house.Willem), times: 5);

        for (var i = 0; i < 6; i++) await house.SweepInAsync(TimeSpan.FromSeconds(3));

        Assert.Equal(["Claimed Dutch"], Notes(house.Willem));
        Assert.Empty(Notes(house.Suus));
    }

    [Fact]
    public async Task Someone_who_blocked_the_bot_is_left_alone_told_of_once_and_served_when_they_speak()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.Willem.Blocked = "ConversationBlockedByUser";
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.SweepAsync();
        await house.ClaimsAsync(house.Sem, await house.PlacesAsync());
        for (var i = 0; i < 10; i++) await house.SweepInAsync(TimeSpan.FromMinutes(10));

        Assert.Single(house.Stub.Calls, call => call.Person == house.Willem);
        Assert.Equal(["NotReached Dutch"], Notes(house.Suus));
        house.Willem.Blocked = null;
        await house.SaysHelloAsync(house.Willem);
        await house.SweepAsync();
        Assert.Equal(["Claimed Dutch", "Claimed Dutch"], Notes(house.Willem));
    }

    [Fact]
    public async Task Someone_who_never_spoke_is_asked_once_in_the_channel_to_say_hello_and_served_then()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Willem);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.ClaimsAsync(house.Sem, await house.PlacesAsync());
        for (var i = 0; i < 10; i++) await house.SweepInAsync(TimeSpan.FromMinutes(10));

        Assert.Single(house.Channel.Messages, message => message.Text == "SayHello Dutch");
        Assert.Empty(Notes(house.Willem));
        await house.SaysHelloAsync(house.Willem);
        await house.SweepAsync();
        Assert.Equal(["Claimed Dutch", "Claimed Dutch"], Notes(house.Willem));
    }

    [Fact]
    public async Task A_student_who_never_spoke_gets_their_card_as_soon_as_they_do()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Sara);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.SweepAsync();
        Assert.Empty(house.Sara.PersonalChat.Messages);

        await house.SaysHelloAsync(house.Sara);
        await house.SweepAsync();

        Assert.Equal("v2 Sara holds Dutch", Assert.Single(house.Sara.PersonalChat.Messages).Summary);
    }

    [Fact]
    public async Task A_note_for_someone_who_never_speaks_is_given_up_after_three_days_and_the_supervisor_hears_of_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Willem);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.SweepAsync();

        await house.SweepInAsync(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(1));
        await house.SaysHelloAsync(house.Willem);
        await house.SweepAsync();

        Assert.Empty(Notes(house.Willem));
        Assert.Equal(["NotReached Dutch"], Notes(house.Suus));
    }

    [Fact]
    public async Task A_supervisor_who_cannot_be_told_hears_it_when_they_are_back()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        (house.Willem.Blocked, house.Suus.Blocked) = ("BotDisabledByAdmin", "BotDisabledByAdmin");
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.SweepAsync();

        house.Suus.Blocked = null;
        await house.SaysHelloAsync(house.Suus);
        await house.SweepAsync();

        Assert.Equal(["NotReached Dutch"], Notes(house.Suus));
    }

    [Fact]
    public async Task What_nobody_can_be_told_ends_after_three_days_and_leads_to_nothing_new()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        (house.Willem.Blocked, house.Suus.Blocked) = ("BotDisabledByAdmin", "BotDisabledByAdmin");
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        for (var day = 0; day < 12; day++) await house.SweepInAsync(TimeSpan.FromDays(1));

        Assert.DoesNotContain(await house.DueAsync(), row => row.FollowUp is SendNote);
        Assert.Single(house.Stub.Calls, call => call.Person == house.Suus);
    }

    [Fact]
    public async Task A_later_note_does_not_overtake_an_earlier_one_that_is_tried_again()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        ((PlainPostOffice)house.One.Get<IPostOffice>()).TellsAbout = true;
        var id = await house.PlacesAsync(students: 2);
        await house.ClaimsAsync(house.Sara, id);
        house.Stub.Faults.Script(Fault.Broken(), To(house.Willem));
        await house.SweepAsync();
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await house.ClaimsAsync(house.Sem, id);

        await house.SweepAsync();
        Assert.Empty(Notes(house.Willem));
        await house.SweepInAsync(TimeSpan.FromSeconds(4));

        Assert.Equal([$"Claimed {DeliveryHouse.IdOf(house.Sara)}", $"Claimed {DeliveryHouse.IdOf(house.Sem)}"], Notes(house.Willem));
    }

    [Fact]
    public async Task Of_several_notes_to_someone_who_blocked_the_bot_one_is_tried()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.Willem.Blocked = "BotDisabledByAdmin";
        for (var i = 0; i < 3; i++) await house.ClaimsAsync(i == 0 ? house.Sara : house.Sem, await house.PlacesAsync(day: i));

        await house.SweepAsync();

        Assert.Single(house.Stub.Calls, call => call.Person == house.Willem);
    }

    [Fact]
    public async Task A_note_about_a_note_that_cannot_be_sent_ends_there()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.Willem.Blocked = "BotDisabledByAdmin";
        house.Suus.Blocked = "BotDisabledByAdmin";
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        for (var i = 0; i < 10; i++) await house.SweepInAsync(TimeSpan.FromMinutes(10));

        Assert.Single(house.Stub.Calls, call => call.Person == house.Suus);
    }

    [Fact]
    public async Task A_failing_conversation_does_not_keep_others_from_theirs()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.Stub.Faults.Script(Fault.Answering(500), To(house.Willem), times: 100);
        house.Stub.Faults.Script(Fault.Answering(500), new CallFilter { Conversation = house.Channel }, times: 100);
        await house.ClaimsAsync(house.Sem, await house.PlacesAsync());

        await house.SweepAsync();

        Assert.Equal("v2 Sem holds English", Assert.Single(house.Sem.PersonalChat.Messages).Summary);
    }

    private static CallFilter To(StubPerson person) => new() { Person = person };

    private static List<string> Notes(StubPerson person) =>
        [.. person.PersonalChat.Messages.Where(message => message.Card is null).Select(message => message.Text)];
}
