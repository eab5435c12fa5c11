using HelpBot.Turns;

namespace HelpBot.Tests.Jobs;

/// <summary>Keys of commands are stored: a tap that comes again after an update of the bot has to make the same one.</summary>
public class CommandKeyTests
{
    [Fact]
    public void The_key_of_the_same_parts_never_changes() =>
        Assert.Equal("78b8f09a9bae47ccc7b85ffe7dcbd7714bc11ee5", CommandKey.Of("claim", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "", "zoë"));

    [Fact]
    public void A_part_lends_no_characters_to_its_neighbour() => Assert.NotEqual(CommandKey.Of("ab", "c"), CommandKey.Of("a", "bc"));
}
