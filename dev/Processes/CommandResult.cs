namespace HelpBot.Dev.Processes;

/// <summary>How a command ended, with all it wrote, standard error included.</summary>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The last 40 lines, which is where the reason stands.</summary>
    public string Tail => string.Join('\n', Output.TrimEnd().Split('\n').TakeLast(40));
}
