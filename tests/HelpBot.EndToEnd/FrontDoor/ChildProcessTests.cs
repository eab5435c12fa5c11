using System.Diagnostics;
using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.EndToEnd.FrontDoor;

/// <summary>Servers that run beside <c>dev.cs</c>.</summary>
public sealed class ChildProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("helpbot-").FullName;

    [Fact]
    public async Task A_child_that_dies_early_is_reported_with_the_end_of_its_log()
    {
        await using var child = Node("console.log('first'); console.error('no such table'); process.exit(3)");

        var problem = await Assert.ThrowsAsync<SetupException>(() => Ready(child));

        Assert.Contains("Server stopped by itself", problem.Message, StringComparison.Ordinal);
        Assert.Contains("no such table", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_is_waited_for_until_it_says_that_it_can_serve()
    {
        var port = Ports.Free();
        await using var child = Node($"let n = 0; require('http').createServer((q, r) => {{ r.statusCode = ++n < 3 ? 503 : 200; console.log(q.url + ' ' + r.statusCode); r.end() }}).listen({port}, '127.0.0.1')");

        await Readiness.Of(
            child, new Uri($"http://127.0.0.1:{port}/health/ready"), status => (int)status == 200, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        await Logged(child, "/health/ready 200");
        Assert.Equal(["/health/ready 503", "/health/ready 503", "/health/ready 200"], child.Tail().Split('\n'));
    }

    [Fact]
    public async Task A_child_that_stops_when_asked_stops_at_once_and_by_itself()
    {
        var child = Node("process.on('SIGTERM', () => { console.log('closing'); process.exit(0) }); setInterval(() => {}, 1000); console.log('up')");
        await Logged(child, "up");
        var watch = Stopwatch.StartNew();

        await child.DisposeAsync();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(9), $"stopping took {watch.Elapsed}");
        Assert.Contains("closing", await File.ReadAllTextAsync(child.LogFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_child_started_ends_with_it()
    {
        var child = Node("const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); console.log('pid ' + c.pid); setInterval(() => {}, 1000)");
        await Logged(child, "pid ");
        var grandchild = Process.GetProcessById(int.Parse(child.Tail().Split("pid ")[1], System.Globalization.CultureInfo.InvariantCulture));

        await child.DisposeAsync();

        Assert.True(grandchild.WaitForExit(TimeSpan.FromSeconds(5)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task Logged(ChildProcess child, string text)
    {
        while (!child.Tail().Contains(text, StringComparison.Ordinal) && !child.Ended.IsCompleted)
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static Task Ready(ChildProcess child) =>
        Readiness.Of(child, new Uri($"http://127.0.0.1:{Ports.Free()}"), _ => true, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    private ChildProcess Node(string script) =>
        ChildProcess.Start("Server", Path.Combine(_folder, "server.log"), "node", ["-e", script], _folder);
}
