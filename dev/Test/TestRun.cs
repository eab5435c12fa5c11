using System.Globalization;
using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Test;

/// <summary>What came out of one test project.</summary>
/// <param name="Name">The project.</param>
/// <param name="Counted">What its result file says.</param>
/// <param name="Problem">What is wrong with the run as a whole, or null.</param>
/// <param name="Took">How long it ran.</param>
/// <param name="Ended">Its exit code and all it wrote.</param>
public sealed record TestRun(string Name, TestCount Counted, string? Problem, TimeSpan Took, CommandResult Ended)
{
    /// <summary>The count with a broken run as one more failure: it must not look like success.</summary>
    public TestCount Count => Problem is null ? Counted : Counted + new TestCount(0, 1, 0);

    /// <summary>One line about it, and what it wrote if that is needed to mend it.</summary>
    public string Report()
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"  {Name,-28} {Count}, {Took.TotalSeconds:0.0} s");
        if (Problem is not null) line += $"\n    {Name} {Problem}";
        return Count.Failed == 0 ? line : $"{line}\n{Ended.Output.TrimEnd()}\n";
    }
}
