using HelpBot.Dialogs.Intake;

namespace HelpBot.Dialogs.Tests.Intake;

public sealed class WrongAnswerTests
{
    public static TheoryData<Step> EveryStep => [.. Enum.GetValues<Step>()];

    [Theory]
    [InlineData("vrijdag 20-11", "Die dag is al geweest. Kies een andere dag.")]
    [InlineData("gisteren", "Die dag is al geweest. Kies een andere dag.")]
    [InlineData("zaterdag", "Zaterdag werken we niet. Kies een andere dag.")]
    [InlineData("zondag", "Zondag werken we niet. Kies een andere dag.")]
    [InlineData("22-12", "Het team is dan dicht. Kies een andere dag.")]
    [InlineData("1-3", "Dat is te ver weg. Kies een dag tot en met maandag 18 januari.")]
    [InlineData("31-2", "Die datum bestaat niet. Kies een andere dag.")]
    [InlineData("ooit", "Ik snap de dag niet. Kies een knop of typ de dag.")]
    [InlineData("volgende vrijdag", "Dat kunnen twee dagen zijn. Bedoel je vrijdag 27 november of vrijdag 4 december?")]
    public void A_day_that_cannot_be_says_why_and_asks_again(string text, string why) => AsksAgain(Step.Day, text, why);

    [Theory]
    [InlineData("om 9 uur", "Studenten werken van 13.00 tot 17.00 uur. Kies een tijd daarbinnen.")]
    [InlineData("17:00", "Studenten werken van 13.00 tot 17.00 uur. Kies een tijd daarbinnen.")]
    [InlineData("tussen 5 en 7", "Studenten werken van 13.00 tot 17.00 uur. Kies een tijd daarbinnen.")]
    [InlineData("straks", "Ik snap de tijd niet. Kies een knop of typ een tijd.")]
    public void A_time_that_cannot_be_says_why_and_asks_again(string text, string why) => AsksAgain(Step.Time, text, why);

    [Theory]
    [InlineData("4 uur", "Ik snap niet hoe lang het duurt. Het kan van 15 minuten tot 3 uur.")]
    [InlineData("lang", "Ik snap niet hoe lang het duurt. Het kan van 15 minuten tot 3 uur.")]
    public void A_duration_that_cannot_be_says_why_and_asks_again(string text, string why) => AsksAgain(Step.Duration, text, why);

    [Theory]
    [InlineData(Step.CallBy, "mw Jansen 123456782")]
    [InlineData(Step.Address, "Kerkstraat 12, BSN 123456782")]
    [InlineData(Step.Address, "Kerkstraat 12, pincode 1234")]
    public void A_citizen_number_or_PIN_in_a_private_answer_is_not_kept_and_said(Step step, string text) =>
        AsksAgain(step, text, "Ik bewaar geen BSN of pincode.");

    [Fact]
    public void Whose_phone_it_is_may_stand_beside_the_number() =>
        Assert.Equal("06 12345678 (dochter)", Conversation.At(Step.Phone).Type("06 12345678 (dochter)").Draft.Phone);

    [Fact]
    public void An_appointment_is_never_at_any_time()
    {
        var appointment = new Conversation(sentence: "morgen meegaan naar de dokter");
        var walk = new Conversation(sentence: "morgen wandelen");

        Assert.Equal((Step.Time, Step.Time), (appointment.Asking, walk.Asking));
        Assert.DoesNotContain("Maakt niet uit", appointment.Text, StringComparison.Ordinal);
        Assert.Contains("Maakt niet uit", walk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duration_between_two_quarters_is_planned_up_to_the_next() =>
        Assert.Equal(30, Conversation.At(Step.Duration).Type("20 minuten").Draft.Minutes);

    [Theory]
    [InlineData(Step.Neighbourhood, "Schiedam", "Die wijk ken ik niet.")]
    [InlineData(Step.Students, "7", "Kies 1, 2, 3 of 4 studenten.")]
    [InlineData(Step.Students, "heel veel", "Kies 1, 2, 3 of 4 studenten.")]
    [InlineData(Step.Visited, "misschien", "Kies ja of nee.")]
    [InlineData(Step.Knows, "nee", "Vraag het eerst aan de bewoner.")]
    [InlineData(Step.Address, "ergens", "Ik heb een straat en een huisnummer nodig.")]
    [InlineData(Step.Phone, "bel maar", "Dat is geen telefoonnummer.")]
    [InlineData(Step.Overview, "bananen", "Dat snap ik niet. Kies een knop.")]
    [InlineData(Step.Change, "bananen", "Dat snap ik niet. Kies een knop.")]
    public void Another_answer_that_cannot_be_says_why_and_asks_again(Step step, string text, string why) => AsksAgain(step, text, why);

    [Fact]
    public void A_visit_that_does_not_fit_before_the_end_of_the_shift_asks_a_shorter_one()
    {
        var talk = Conversation.At(Step.Time).Type("16:15").Type("60");

        Assert.Equal(Step.Duration, talk.Asking);
        Assert.StartsWith("Zo lang past het niet.", talk.Text, StringComparison.Ordinal);
        Assert.Equal(Step.Neighbourhood, talk.Type("45").Asking);
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public void Nothing_emoji_and_a_flood_leave_every_question_as_it_was(Step step)
    {
        foreach (var text in (string[])["", "   ", "👍🏽👵", new string('x', 10_000), "\ud800", "\u202e"])
        {
            if (step is Step.Note) continue;
            var talk = Conversation.At(step);
            Assert.Equal(step, talk.Type(text).Asking);
        }
    }

    [Fact]
    public void A_note_is_cleaned_and_that_is_said()
    {
        var talk = Conversation.At(Step.Note).Type("BSN 111222333, rollator mee");

        Assert.Equal("rollator mee", talk.Draft.Note);
        Assert.StartsWith("Ik heb dit weggehaald: een BSN. Ik bewaar geen BSN of pincode.", talk.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "Ik heb dit weggehaald: een naam.",
            Conversation.At(Step.Note).Type("met mevrouw Jansen").Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_is_too_long_is_asked_again() =>
        AsksAgain(Step.Note, new string('a', 141), "Dat is te lang. Houd het bij 140 tekens.");

    [Fact]
    public void Times_that_are_over_are_not_offered()
    {
        var talk = Conversation.At(Step.Day);
        talk.Reader = talk.Reader with { Now = Given.Now.AddHours(4.5) };

        talk.Tap("2026-11-23");

        Assert.DoesNotContain("14.00 uur]", talk.Text, StringComparison.Ordinal);
        Assert.Contains("[15.00 uur]", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Today_is_not_offered_when_the_shift_is_over()
    {
        var late = new Conversation(now: Given.Now.AddHours(13.9)).Tap("SHOP");

        Assert.DoesNotContain("vandaag", late.Text, StringComparison.Ordinal);
    }

    private static void AsksAgain(Step step, string text, string why)
    {
        var talk = Conversation.At(step);
        talk.Type(text);

        Assert.Equal(step, talk.Asking);
        Assert.StartsWith(why, talk.Text, StringComparison.Ordinal);
    }
}
