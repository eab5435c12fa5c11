using System.Text.RegularExpressions;

namespace HelpBot.Tests.Architecture;

/// <summary>
/// Folders of user jobs do not know each other. They share the kit of <c>Turns</c>, which knows no job either, save
/// <c>MessageTurn</c>: what is typed has to be sent to one of them.
/// </summary>
internal static class JobRule
{
    public static IReadOnlyList<string> Jobs { get; } = ["Board", "Changing", "Claiming", "Intake", "Placed", "Review", "Signals", "Signing", "Visiting", "Welcome", "Withdraw"];

    private const string Composer = "src/HelpBot/Turns/MessageTurn.cs";

    public static IReadOnlyList<string> Offences(IEnumerable<SourceFile> sources) =>
    [
        .. from file in sources
           let folder = FolderOf(file)
           where Jobs.Contains(folder) || (folder == "Turns" && file.Path != Composer)
           from job in Jobs
           where job != folder && Names(file, job)
           select $"{file.Path} -> {job}",
    ];

    private static string? FolderOf(SourceFile file) =>
        file.IsIn("src/HelpBot/") && file.Path.Split('/') is { Length: > 3 } parts ? parts[2] : null;

    // Inside namespace HelpBot a job can be named with or without the prefix; HelpBot.Dialogs.Intake is no job.
    private static bool Names(SourceFile file, string job) =>
        Regex.IsMatch(file.Code, $@"(?<![\w.])(global::)?(HelpBot\.{job}\b(?!\s*=)|{job}\.[A-Z])");
}
