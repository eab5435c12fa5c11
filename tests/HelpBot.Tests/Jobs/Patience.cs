using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Time;

namespace HelpBot.Tests.Jobs;

/// <summary>Waiting for what comes after a clock was moved.</summary>
internal static class Patience
{
    /// <summary>Waits in time of the stub: a call that was under way when a test moved the clock may have been given up, and is made again.</summary>
    public static async Task EventuallyAsync(this StubConversation conversation, Func<bool> holds)
    {
        const int Tries = 5;
        for (var i = 1; i <= Tries; i++)
        {
            try
            {
                await conversation.UntilAsync(_ => holds(), TimeSpan.FromSeconds(2));
                return;
            }
            catch (TimeoutException) when (i < Tries)
            {
                ((ManualClock)conversation.Stub.Time).Advance(TimeSpan.FromSeconds(10));
            }
        }
    }
}
