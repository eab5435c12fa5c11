using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;

namespace HelpBot.Bench.Load;

/// <summary>Counts what goes through the pipeline of the Table client.</summary>
internal sealed partial class WireCount : HttpPipelinePolicy
{
    /// <summary>What went through since it was last set.</summary>
    public WireFigures Seen { get; set; } = WireFigures.None;

    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        var body = message.Response.Content.ToString();
        Seen = new WireFigures(Seen.Requests + 1, Seen.Rows + RowKey().Count(body), Seen.Bytes + System.Text.Encoding.UTF8.GetByteCount(body));
    }

    /// <inheritdoc/>
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("HelpBot makes no blocking calls.");

    [GeneratedRegex("\"RowKey\":")]
    private static partial Regex RowKey();
}
