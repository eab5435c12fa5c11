using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using HelpBot.Bench.Servers;
using HelpBot.Bench.Stubs;

namespace HelpBot.Bench.Load;

/// <summary>Puts turns on a server, as a channel does: several people at the same time, each of them one turn after another.</summary>
/// <param name="server">The server under test.</param>
/// <param name="token">The connector's token.</param>
/// <param name="stub">What the server calls.</param>
internal sealed class TurnLoad(ServerProcess server, string token, StubServer stub)
{
    private const int FewestWarmUps = 4;
    private const int MostWarmUps = 12;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Runs the turns and measures what the server spends on them, with what it does after its answers.</summary>
    /// <param name="lanes">The turns of each person.</param>
    /// <param name="perSecond">How many turns a second come, of all people together; null for as many as the server takes.</param>
    public async Task<TurnFigures> Measure(IEnumerable<IEnumerable<Turn>> lanes, int? perSecond = null)
    {
        var (before, calls, watch) = (await server.Cpu(), stub.Calls, Stopwatch.StartNew());
        var turns = await Run(lanes, perSecond);
        var elapsed = watch.Elapsed;
        await stub.Quiet();
        return new TurnFigures(
            (await server.Cpu() - before).TotalMilliseconds / turns, turns / elapsed.TotalSeconds, (double)(stub.Calls - calls) / turns);
    }

    /// <summary>
    /// Warms the server up until its runtime compiles no more: the busiest code is compiled up to three times, in the background,
    /// and a server that has been up for an hour has that behind it.
    /// </summary>
    /// <param name="round">A round of turns.</param>
    public async Task Settle(Func<Task> round)
    {
        for (var rounds = 0; rounds < MostWarmUps; rounds++)
        {
            await round();
            var (after, before, now) = (await server.Cpu(), TimeSpan.Zero, await server.Cpu());
            while (now - before > Quiet)
            {
                before = now;
                await Task.Delay(Pause);
                now = await server.Cpu();
            }

            if (rounds >= FewestWarmUps && now - after < Quiet) return;
        }
    }

    /// <summary>Runs the turns.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> Run(IEnumerable<IEnumerable<Turn>> lanes, int? perSecond = null)
    {
        var all = lanes.ToList();
        var pace = perSecond is { } many ? TimeSpan.FromSeconds((double)all.Count / many) : TimeSpan.Zero;
        var counts = await Task.WhenAll(all.Select((lane, number) => Task.Run(() => RunLane(lane, pace * number / all.Count, pace))));
        return counts.Sum();
    }

    /// <summary>Runs one turn.</summary>
    /// <returns>The answer's body.</returns>
    public async Task<byte[]> Send(Turn turn)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(turn.Body)) { Headers = { ContentType = Json } };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add(FloorRole.Turn, turn.Number.ToString(CultureInfo.InvariantCulture));
        using var answer = await server.Client.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created
            ? body
            : throw new InvalidOperationException($"The server answered {(int)answer.StatusCode}: {Encoding.UTF8.GetString(body)}");
    }

    private async Task<int> RunLane(IEnumerable<Turn> lane, TimeSpan first, TimeSpan pace)
    {
        var (count, watch) = (0, Stopwatch.StartNew());
        foreach (var turn in lane)
        {
            if (first + count * pace - watch.Elapsed is var early && early > TimeSpan.Zero) await Task.Delay(early);
            await Send(turn);
            count++;
        }

        return count;
    }
}
