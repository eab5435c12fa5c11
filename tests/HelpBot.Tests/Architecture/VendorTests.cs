namespace HelpBot.Tests.Architecture;

/// <summary>What touches a package that may be replaced one day stays in one place.</summary>
public sealed class VendorTests
{
    [Fact]
    public void Bot_Builder_and_cards_are_named_in_the_dialogue_and_the_Teams_folder_alone() =>
        Assert.Empty(VendorRule.BotsAndCards.Offences(SourceFile.Src));

    [Fact]
    public void Tables_are_named_in_the_storage_folder_alone() => Assert.Empty(VendorRule.Tables.Offences(SourceFile.Src));

    [Fact]
    public void Newtonsoft_is_named_at_the_edge_that_needs_it_alone() => Assert.Empty(VendorRule.Newtonsoft.Offences(SourceFile.Src));

    [Fact]
    public void The_rules_look_at_code_that_does_name_them()
    {
        Assert.Contains(SourceFile.Src, file => file.Code.Contains("using Microsoft.Bot.", StringComparison.Ordinal));
        Assert.Contains(SourceFile.Src, file => file.Code.Contains("using AdaptiveCards;", StringComparison.Ordinal));
        Assert.Contains(SourceFile.Src, file => file.Code.Contains("using Azure.Data.Tables;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("using Microsoft.Bot.Schema;")]
    [InlineData("using AdaptiveCards;")]
    [InlineData("var activity = new Microsoft.Bot.Schema.Activity();")]
    [InlineData("global using Microsoft.Bot.Builder;")]
    [InlineData("using Card = AdaptiveCards.AdaptiveCard;")]
    public void A_bot_or_card_type_in_storage_is_found(string line) =>
        Assert.Equal(["src/HelpBot/Storage/Rows/Row.cs"], VendorRule.BotsAndCards.Offences([Source("src/HelpBot/Storage/Rows/Row.cs", line)]));

    [Fact]
    public void A_table_type_in_delivery_is_found() => Assert.Equal(
        ["src/HelpBot/Delivery/Relay.cs"],
        VendorRule.Tables.Offences([Source("src/HelpBot/Delivery/Relay.cs", "using Azure.Data.Tables;")]));

    [Fact]
    public void Newtonsoft_in_storage_is_found() => Assert.Equal(
        ["src/HelpBot/Storage/Outbox.cs"],
        VendorRule.Newtonsoft.Offences([Source("src/HelpBot/Storage/Outbox.cs", "using Newtonsoft.Json;")]));

    [Fact]
    public void A_comment_may_name_anything() => Assert.Empty(
        VendorRule.Tables.Offences([Source("src/HelpBot/Delivery/Relay.cs", "// Unlike Azure.Data.Tables, this waits.")]));

    private static SourceFile Source(string path, string line) => new(path, $"{line}\n\nnamespace HelpBot.Storage;\n");
}
