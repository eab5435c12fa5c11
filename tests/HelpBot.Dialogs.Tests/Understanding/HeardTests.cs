using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding;

public sealed class HeardTests
{
    [Fact]
    public void Without_personal_data_it_is_understood_as_it_was_typed()
    {
        var heard = Hear("morgen om half 3 wandelen in Holy-Noord");
        Assert.Same(heard, heard.Safely);
        Assert.Same(heard.Understood, heard.Understood);
    }

    [Fact]
    public void It_is_understood_without_personal_data()
    {
        var heard = Hear("morgen om half 3 wandelen met mevrouw Jansen, Dorpsstraat 12, 06 12345678");
        Assert.DoesNotContain("Jansen", heard.Safely.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dorpsstraat", heard.Safely.Text, StringComparison.Ordinal);
        Assert.Equal("WALK", heard.Understood.Requests[0].Task);
    }

    [Fact]
    public void As_a_text_it_tells_nothing_of_what_was_typed() => Assert.Equal("Heard", $"{Hear("mevrouw Jansen")}");

    private static Heard Hear(string text) => new(text, new Situation(Given.Team, Given.Now, Language.Dutch));
}
