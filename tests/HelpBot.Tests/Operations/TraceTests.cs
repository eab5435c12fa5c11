using System.Collections.Concurrent;
using System.Diagnostics;
using HelpBot.Operations.Measures;
using HelpBot.TestKit.Azurite;
using HelpBot.Tests.Jobs;

namespace HelpBot.Tests.Operations;

/// <summary>Traces, through the front door.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly AzuriteFixture _azurite;
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public TraceTests(AzuriteFixture azurite)
    {
        _azurite = azurite;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    [Fact]
    public async Task A_turn_goes_on_with_the_trace_of_its_caller_and_holds_its_commit_and_its_answer()
    {
        await using var town = await Town.OpenAsync(_azurite);
        var card = await town.PlaceAsync();
        var (trace, caller) = (ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom());
        town.Client.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-{caller}-01");

        await town.TapAsync(town.Sam, card, "claim");

        var turn = Assert.Single(_spans, span => span.TraceId == trace && span.OperationName == "turn");
        Assert.Equal((caller, "execute", "answered"), (turn.ParentSpanId, turn.GetTagItem("kind"), turn.GetTagItem("outcome")));
        var commit = Assert.Single(_spans, span => span.TraceId == trace && span.OperationName == "commit");
        Assert.Equal((turn.SpanId, "PlaceClaimed", "committed"), (commit.ParentSpanId, commit.GetTagItem("kind"), commit.GetTagItem("outcome")));
        Assert.Equal(26, $"{commit.GetTagItem("helpbot.request")}".Length);
    }

    [Fact]
    public async Task A_turn_without_a_trace_of_its_caller_begins_one()
    {
        await using var town = await Town.OpenAsync(_azurite);

        await town.TellAsync(town.Sam, "hallo");

        Assert.Contains(_spans, span => span.OperationName == "turn" && span.ParentSpanId == default);
        Assert.DoesNotContain(_spans, span => span.OperationName == "turn" && span.ParentSpanId != default && !span.HasRemoteParent);
    }

    [Fact]
    public async Task What_the_relay_sends_is_part_of_its_sweep()
    {
        await using var town = await Town.OpenAsync(_azurite);

        await town.PlaceAsync();
        // The tests beside this one are heard too, and what they send may fail.
        await town.InTimeAsync(() => Sends().Any(send => send.GetTagItem("kind") is "start" && send.GetTagItem("outcome") is "sent"));

        IEnumerable<Activity> Sends() =>
            from send in _spans
            where send.OperationName == "send"
            from sweep in _spans
            where sweep.OperationName == "sweep" && sweep.SpanId == send.ParentSpanId && sweep.GetTagItem("helpbot.team") is "holy"
            select send;
    }

    public void Dispose() => _listener.Dispose();
}
