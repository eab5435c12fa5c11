using System.Net;
using System.Net.Sockets;
using HelpBot.Dev;
using HelpBot.Dev.Run;
using HelpBot.Dev.Setup;

namespace HelpBot.EndToEnd.FrontDoor;

/// <summary>What <c>dotnet run dev.cs</c> says when something is in the way.</summary>
public sealed class SetupTests
{
    [Fact]
    public void Taken_ports_are_all_named_with_what_to_do()
    {
        using var first = Listen();
        using var second = Listen();
        var (one, two) = (PortOf(first), PortOf(second));

        var problem = Assert.Throws<SetupException>(() => Ports.MustBeFree((one, "HelpBot", "--port"), (two, "Azurite", "--table-port")));

        Assert.Contains($"Port {one}, which HelpBot needs", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"Port {two}, which Azurite needs", problem.Message, StringComparison.Ordinal);
        Assert.Contains("--table-port N", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_free_port_is_no_problem() => Ports.MustBeFree((Ports.Free(), "HelpBot", "--port"));

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_told_with_what_to_do()
    {
        var file = Path.GetTempFileName();

        var problem = Assert.Throws<SetupException>(() => Folder.Writable(Path.Combine(file, "data")));

        Assert.Contains("--data", problem.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("test", "--onyl", "X")]
    [InlineData("package", "--app-id", "not-a-guid")]
    [InlineData("--port", "99999")]
    [InlineData("--port")]
    public async Task What_is_not_understood_ends_with_2(params string[] args) => Assert.Equal(2, await Verbs.Run(args));

    [Fact]
    public void Without_options_the_usual_ports_hold()
    {
        var options = RunOptions.From(new Options([]), Repository.Find());

        Assert.Equal((3978, 10002, 56150), (options.Port, options.TablePort, options.PlaygroundPort));
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
