namespace HelpBot.Bench.Load;

/// <summary>A call of the channel.</summary>
/// <param name="Body">The activity.</param>
/// <param name="Number">Which of the recorded turns the floor has to imitate.</param>
internal sealed record Turn(string Body, int Number);
