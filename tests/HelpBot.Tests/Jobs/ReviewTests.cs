using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>What a supervisor sees and does, on the Teams stub.</summary>
public sealed class ReviewTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_review_lists_what_is_open_soonest_first_with_its_age_and_what_drags()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync("vrijdag 14:00");
        town.Pass(TimeSpan.FromHours(25));
        await town.PlaceAsync("donderdag 14:00");
        await town.AskAsync("vrijdag 16:00", visited: "nee");
        await Town.HearsAsync(town.Bea, "wacht op jouw akkoord");

        await town.TellAsync(town.Bea, "overzicht");

        var list = town.Bea.Reads();
        Assert.Contains("Open: 2. Wacht op akkoord: 1. Al lang open: 1.", list, StringComparison.Ordinal);
        Assert.Contains("1 dag geleden gevraagd\n⏳ Dit staat al lang open", list, StringComparison.Ordinal);
        Assert.True(list.IndexOf("donderdag 26", StringComparison.Ordinal) < list.IndexOf("vrijdag 27", StringComparison.Ordinal), list);
    }

    [Fact]
    public async Task The_review_of_nothing_says_so_and_is_for_supervisors_alone()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Bea, "overzicht");
        await town.TellAsync(town.Sam, "overzicht");

        Assert.Contains("Er staat niets open.", town.Bea.Reads(), StringComparison.Ordinal);
        Assert.Contains("Alleen begeleiders kunnen dit doen.", town.Sam.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dokter", "ja")]
    [InlineData("boodschappen", "nee")]
    public async Task Going_along_to_the_doctor_and_a_first_visit_alone_wait_for_approval_and_are_published_by_it(string task, string visited)
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.AskAsync(task: task, visited: visited);
        var note = await Town.HearsAsync(town.Bea, "Een nieuwe hulpvraag wacht op jouw akkoord.");
        Assert.Equal(0, town.Channel.Times("dinsdag 24 november"));

        var approved = await town.TapAsync(town.Bea, note, "Goedkeuren");

        Assert.Contains("Goedgekeurd. De studenten zien de vraag nu.", approved.Says(), StringComparison.Ordinal);
        var card = await town.Channel.MessageAsync(message => $"{message}".Contains("dinsdag 24 november", StringComparison.Ordinal));
        await Town.HearsAsync(town.Wil, "Je hulpvraag is goedgekeurd.");
        Assert.Contains("Top, deze is voor jou.", (await town.TapAsync(town.Sam, card, "claim")).Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_visit_by_a_pair_needs_no_approval()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.PlaceAsync(students: "2", visited: "nee");

        Assert.Contains("Geplaatst.", $"{town.Wil.PersonalChat}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_tells_the_worker_why_and_the_students_nothing()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.AskAsync(task: "dokter");
        var note = await Town.HearsAsync(town.Bea, "wacht op jouw akkoord");

        var rejected = await town.TapAsync(town.Bea, note, "reject", which: "ProfessionalCare");

        Assert.Contains("Afgewezen. Ik vertel het de wijkwerker.", rejected.Says(), StringComparison.Ordinal);
        var told = await Town.HearsAsync(town.Wil, "Je hulpvraag gaat niet door.");
        Assert.Contains("Dit is zorg voor een professional", $"{told}", StringComparison.Ordinal);
        Assert.Equal(0, town.Channel.Times("dokter"));
        var again = await town.Bea.ClicksAsync(note, "approve", card: note.Card);
        Assert.Contains("Deze hulpvraag is afgewezen.", again.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_supervisors_who_decide_at_once_have_one_effect_and_both_read_what_is_the_case()
    {
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:1:Roles:0", "Supervisor"));
        await town.AskAsync(task: "dokter");
        var bea = await Town.HearsAsync(town.Bea, "wacht op jouw akkoord");
        var els = await Town.HearsAsync(town.Els, "wacht op jouw akkoord");

        var answers = await Task.WhenAll(town.Bea.ClicksAsync(bea, "approve"), town.Els.ClicksAsync(els, "approve"));

        Assert.Single(answers, answer => answer.Says().Contains("Goedgekeurd.", StringComparison.Ordinal));
        Assert.Single(answers, answer => answer.Says().Contains("Hier is al naar gekeken. Zo is het nu.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_student_who_is_asked_and_says_yes_has_the_task()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await LookAsync(town);

        var asked = await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "assign", new() { ["student"] = town.Noor.AadObjectId! });
        Assert.Contains("Ik vraag het aan Noor. Pas bij ja is de taak bezet.", asked.Says(), StringComparison.Ordinal);
        var question = await Town.HearsAsync(town.Noor, "Your supervisor asks if you want to do this.");
        Assert.Contains("Nog niemand", $"{card}", StringComparison.Ordinal);
        await town.TapAsync(town.Noor, question, "I'll do it");

        await Town.ShowsAsync(card, "Noor");
        await Town.HearsAsync(town.Wil, "Noor gaat je bewoner helpen.");
    }

    [Fact]
    public async Task A_student_who_is_asked_may_say_no_and_the_supervisor_hears_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await LookAsync(town);
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "assign", new() { ["student"] = town.Sam.AadObjectId! });
        var question = await Town.HearsAsync(town.Sam, "Je begeleider vraagt of jij dit wilt doen.");

        var declined = await town.TapAsync(town.Sam, question, "Liever niet");

        Assert.Contains("Goed, je doet deze taak niet.", declined.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Bea, "Sam doet deze taak liever niet.");
        Assert.Contains("Nog niemand", $"{card}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_without_room_is_not_asked()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TapAsync(town.Sam, await town.PlaceAsync("morgen half 3"), "claim");
        await town.PlaceAsync("morgen 15:00");
        await LookAsync(town);

        var answer = await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "assign", new() { ["student"] = town.Sam.AadObjectId! });

        Assert.Contains("Sam heeft dan geen tijd. Kies een ander.", answer.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_is_reminded_in_the_channel_at_most_once_an_hour()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync("vrijdag 14:00");
        await LookAsync(town);
        var look = town.Bea.PersonalChat.Last;

        var reminded = await town.TapAsync(town.Bea, look, "remind");
        Assert.Contains("Ik heb het team herinnerd.", reminded.Says(), StringComparison.Ordinal);
        await town.Channel.MessageAsync(message => $"{message}".Contains("Deze taak is nog open. Wie kan?", StringComparison.Ordinal));
        town.Pass(TimeSpan.FromMinutes(58));
        var soon = await town.TapAsync(town.Bea, look, "remind");
        Assert.Contains("Dat heb ik net gedaan. Wacht een uur.", soon.Says(), StringComparison.Ordinal);
        town.Pass(TimeSpan.FromMinutes(2));
        var later = await town.TapAsync(town.Bea, look, "remind");

        Assert.Contains("Ik heb het team herinnerd.", later.Says(), StringComparison.Ordinal);
        await town.Channel.UntilAsync(channel => channel.Times("Deze taak is nog open. Wie kan?") == 2);
    }

    [Fact]
    public async Task A_reminder_can_be_claimed_from_and_then_shows_who_goes()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync("vrijdag 14:00");
        await LookAsync(town);
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "remind");
        var reminder = await town.Channel.MessageAsync(message => $"{message}".Contains("Wie kan?", StringComparison.Ordinal));

        await town.TapAsync(town.Sam, reminder, "claim");

        await Town.ShowsAsync(card, "Sam");
        await Town.ShowsAsync(reminder, "Sam");
    }

    private static async Task LookAsync(Town town)
    {
        await town.TellAsync(town.Bea, "overzicht");
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "review");
    }
}
