using HelpBot.Delivery;
using Polly;
using Polly.Retry;

namespace HelpBot.Teams.Connector;

/// <summary>How calls are made, by what they mean: a call that creates once, a call that replaces again when that may help.</summary>
internal sealed class ConnectorPipelines(DeliveryOptions options, TimeProvider clock)
{
    /// <summary>For POSTs: a replay could post twice, so only the time is bounded.</summary>
    public ResiliencePipeline Create { get; } = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddTimeout(options.CallTimeout)
        .Build();

    /// <summary>For PUTs: again after 412, 502, 503, 504 and broken connections, with growing jittered waits, within the time of one call.</summary>
    public ResiliencePipeline Update { get; } = Repeating(new ResiliencePipelineBuilder { TimeProvider = clock }, options).Build();

    private static ResiliencePipelineBuilder Repeating(ResiliencePipelineBuilder builder, DeliveryOptions options)
    {
        builder.AddTimeout(options.CallTimeout);
        return options.Repeats == 0 ? builder : builder.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(ConnectorOutcome.MayRepeat),
            MaxRetryAttempts = options.Repeats,
            BackoffType = DelayBackoffType.Exponential,
            Delay = options.RepeatDelay,
            UseJitter = true,
        });
    }
}
