using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Bench.Servers;

/// <summary>How a server under test starts and ends: it prints its port, and ends when its standard input closes.</summary>
internal static class Role
{
    /// <summary>Runs the server until whoever started it lets go of it.</summary>
    public static async Task Run(WebApplication app)
    {
        app.MapGet(ServerProcess.CpuPath, () => Results.Text(
            ((long)Environment.CpuUsage.TotalTime.TotalMicroseconds).ToString(CultureInfo.InvariantCulture)));
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"port={new Uri(app.Urls.Single()).Port}"));
        // Off this thread: the reader of a console blocks whoever asks it, and this may be one that answers of sockets come by.
        await Task.Run(Console.In.ReadToEnd);
        await app.StopAsync();
    }
}
