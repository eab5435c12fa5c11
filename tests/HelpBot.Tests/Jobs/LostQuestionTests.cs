using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Jobs;

/// <summary>
/// A question of the intake that did not arrive: nothing that is typed is taken for an answer to it, and any next message
/// brings it again (design.md part 5).
/// </summary>
public sealed class LostQuestionTests(AzuriteFixture azurite)
{
    private const string Agrees = "Weet de bewoner het en is het goed?";
    private const string CallBy = "Hoe spreekt de student de bewoner aan?";

    [Theory]
    [InlineData(503)]
    [InlineData(403)]
    [InlineData(0)]
    public async Task A_yes_to_the_question_before_is_no_yes_to_one_that_was_never_seen(int status)
    {
        await using var town = await Town.OpenAsync(azurite);
        await LosesQuestionAsync(town, status == 0 ? Fault.Broken() : Fault.Answering(status));
        Assert.Equal(0, town.Wil.PersonalChat.TimesAsked(Agrees));

        await town.TellAsync(town.Wil, "ja");
        Assert.Contains(Reading.Dutch("intake.unheard"), town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains(Agrees, town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "ja");

        Assert.Contains(CallBy, town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("hallo")]
    [InlineData("mijn aanvragen")]
    [InlineData("nieuwe hulpvraag")]
    [InlineData("Nederlands")]
    [InlineData("")]
    public async Task Whatever_comes_next_brings_the_question_again_and_then_an_answer_is_an_answer(string message)
    {
        await using var town = await Town.OpenAsync(azurite);
        await LosesQuestionAsync(town, Fault.Answering(503));

        await town.TellAsync(town.Wil, message);
        Assert.Contains(Agrees, town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "ja");

        Assert.Contains(CallBy, town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_too_long_brings_the_question_again_too()
    {
        await using var town = await Town.OpenAsync(azurite);
        await LosesQuestionAsync(town, Fault.Answering(503));

        await town.TellAsync(town.Wil, new string('x', 1001));

        Assert.Contains(Agrees, town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_lost_twice_comes_the_third_time()
    {
        await using var town = await Town.OpenAsync(azurite);
        await LosesQuestionAsync(town, Fault.Answering(503));
        town.Teams.Faults.Script(Fault.Answering(503), new CallFilter { Method = "POST", Person = town.Wil });

        await town.TellAsync(town.Wil, "ja", "ja");
        Assert.Contains(Agrees, town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Equal(0, town.Wil.PersonalChat.TimesAsked(CallBy));
    }

    [Fact]
    public async Task Stop_stops_even_before_a_question_that_was_never_seen()
    {
        await using var town = await Town.OpenAsync(azurite);
        await LosesQuestionAsync(town, Fault.Answering(503));

        await town.TellAsync(town.Wil, "stop");

        Assert.Contains(Reading.Dutch("intake.stopped"), town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
    }

    [Fact]
    public async Task A_message_without_words_in_the_middle_of_a_request_brings_the_question_again()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen");

        await town.TellAsync(town.Wil, "");

        Assert.Contains("Op welke dag?", town.Wil.Reads(), StringComparison.Ordinal);
    }

    /// <summary>All is told up to the question whether the resident agrees, which does not arrive.</summary>
    private static async Task LosesQuestionAsync(Town town, Fault fault)
    {
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja");
        town.Teams.Faults.Script(fault, new CallFilter { Method = "POST", Person = town.Wil });
        await town.TellAsync(town.Wil, "ja");
    }
}
