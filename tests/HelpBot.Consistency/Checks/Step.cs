using HelpBot.Consistency.Chronicle;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Consistency.Checks;

/// <summary>One event of a request.</summary>
/// <param name="Version">Its number, as stored.</param>
/// <param name="Happened">The event.</param>
/// <param name="Before">What the events before it add up to.</param>
/// <param name="After">What they add up to with it.</param>
/// <param name="Commit">The call that stored it; null when none was seen.</param>
internal sealed record Step(int Version, RequestEvent Happened, HelpRequest? Before, HelpRequest After, Commit? Commit)
{
    public override string ToString() => $"version {Version}: {Happened} [{Commit?.ToString() ?? "no call seen"}]";
}
