using Azure.Core;
using Azure.Core.Pipeline;

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>Does something after each answer, before what may be the next attempt.</summary>
internal sealed class BeforeRetry(Action action) : HttpPipelineSynchronousPolicy
{
    public override void OnReceivedResponse(HttpMessage message) => action();
}
