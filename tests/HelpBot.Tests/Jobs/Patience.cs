using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Time;

namespace HelpBot.Tests.Jobs;

/// <summary>Waiting for what comes after a clock was moved.</summary>
internal static class Patience
{
    /// <summary>Waits in time of the stub: a call that was under way when a test moved the clock may have been given up, and is made again.</summary>
    public static async Task EventuallyAsync(this StubConversation conversation, Func<bool> holds)
    {
        // Longer than the relay rests: it may have been at work when the clock was moved, and looks again a minute later.
        const int Tries = 9;
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

    /// <summary>Moves the clock on until rows are so: for what is done in storage later and shows nowhere else.</summary>
    public static async Task RowsInTimeAsync(this Town town, Func<Task<bool>> hold, TimeSpan? step = null)
    {
        const int Steps = 60;
        for (var i = 1; !await hold(); i++)
        {
            Assert.True(i < Steps, $"The rows are not so after {i} steps of the clock.");
            // The host gets time of the real clock for each step: one whose lease ends under its work never comes to an end.
            await Assert.ThrowsAsync<TimeoutException>(() => town.Teams.UntilAsync(_ => false, TimeSpan.FromMilliseconds(300)));
            town.Pass(step ?? TimeSpan.FromSeconds(10));
        }
    }
}
