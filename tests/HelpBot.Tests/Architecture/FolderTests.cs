namespace HelpBot.Tests.Architecture;

public sealed class FolderTests
{
    [Fact]
    public void Every_file_has_the_namespace_of_its_folder() => Assert.Empty(FolderRule.Offences(SourceFile.Src));

    [Theory]
    [InlineData("src/HelpBot/Storage/Outbox.cs", "namespace HelpBot.Delivery;")]
    [InlineData("src/HelpBot/Storage/Outbox.cs", "namespace HelpBot.StorageRows;")]
    [InlineData("src/HelpBot/HelpBotHost.cs", "namespace HelpBot.Teams;")]
    [InlineData("src/HelpBot/Storage/Outbox.cs", "class Outbox;")]
    public void A_file_of_another_namespace_is_found(string path, string text) => Assert.Equal([path], FolderRule.Offences([new(path, text)]));

    [Theory]
    [InlineData("src/HelpBot/Storage/Rows/Row.cs", "namespace HelpBot.Storage.Rows;")]
    [InlineData("src/HelpBot.Requests/Lifecycle/Events/A.cs", "namespace HelpBot.Requests.Lifecycle;")]
    [InlineData("src/HelpBot/HelpBotHost.cs", "namespace HelpBot;")]
    public void A_file_of_its_namespace_is_not_found(string path, string text) => Assert.Empty(FolderRule.Offences([new(path, text)]));
}
