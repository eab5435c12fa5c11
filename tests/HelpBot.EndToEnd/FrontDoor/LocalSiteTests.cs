using HelpBot.Dev;
using HelpBot.Dev.Run;
using HelpBot.Dev.Setup;
using HelpBot.EndToEnd.Playground;

namespace HelpBot.EndToEnd.FrontDoor;

/// <summary>HelpBot, Azurite and the Playground together, as <c>dotnet run dev.cs</c> starts them.</summary>
public sealed class LocalSiteTests
{
    [Fact]
    public async Task Everything_starts_answers_and_leaves_its_ports_free_when_stopped()
    {
        var stop = TestContext.Current.CancellationToken;
        int[] ports = [Ports.Free(), Ports.Free(), Ports.Free()];
        var data = Directory.CreateTempSubdirectory("helpbot-").FullName;
        var options = new RunOptions(data, ports[0], ports[1], ports[2], Build: false);
        using var http = new HttpClient();

        await using (await LocalSite.Start(Repository.Find(), options, stop))
        {
            Assert.True((await http.GetAsync(new Uri($"http://localhost:{ports[2]}"), stop)).IsSuccessStatusCode);
            Assert.All(ports, port => Assert.False(Ports.IsFree(port)));
        }

        Assert.All(ports, port => Assert.True(Ports.IsFree(port)));
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task The_settings_of_development_name_the_people_and_the_team_of_the_Playground()
    {
        var repository = Repository.Find();
        var playground = await File.ReadAllTextAsync(repository.At("dev", "playground.yml"), TestContext.Current.CancellationToken);
        var settings = await File.ReadAllTextAsync(repository.At("src", "HelpBot", "appsettings.Development.json"), TestContext.Current.CancellationToken);

        PlaygroundPerson[] known = [PlaygroundPerson.Anna, PlaygroundPerson.Sam, PlaygroundPerson.Noor, PlaygroundPerson.Yusuf, PlaygroundPerson.Els];
        Assert.All(known, person =>
        {
            Assert.Contains(person.ObjectId, playground, StringComparison.Ordinal);
            Assert.Contains(person.ObjectId, settings, StringComparison.Ordinal);
        });
        Assert.Contains(PlaygroundPage.ChannelId, playground, StringComparison.Ordinal);
        Assert.Contains(PlaygroundPage.ChannelId, settings, StringComparison.Ordinal);
        Assert.DoesNotContain(PlaygroundPerson.Ruud.ObjectId, settings, StringComparison.Ordinal);
    }
}
