using System.Globalization;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Requests.People;
using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>A sentence at a moment, and what it comes to.</summary>
internal sealed record Case(string File, string Sentence, string Expected, Situation Situation, string Task, TimePart? Asked);

/// <summary>
/// Files of cases: "sentence => what is planned" a line, <c>#</c> before a remark. A line with <c>@</c> sets what holds for the lines
/// after it: the moment, the language (nl, en), the kind of help (task=WALK), the question that is answered (ask=Start).
/// </summary>
internal static class CaseFile
{
    public static IReadOnlyList<Case> All { get; } =
        [.. Directory.GetFiles(RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Understanding", "When", "Cases"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Case> Read(string path)
    {
        var (file, now, language, task, asked) = (Path.GetFileNameWithoutExtension(path), Given.Now, Language.Dutch, "SHOP", (TimePart?)null);
        foreach (var line in File.ReadAllLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != '@')
            {
                var arrow = line.IndexOf("=>", StringComparison.Ordinal);
                yield return new Case(file, line[..arrow].Trim(), line[(arrow + 2)..].Trim(), new Situation(Given.Team with { Closures = [] }, now, language), task, asked);
                continue;
            }

            foreach (var setting in line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                (now, language, task, asked) = setting switch
                {
                    "nl" => (now, Language.Dutch, task, asked),
                    "en" => (now, Language.English, task, asked),
                    "ask=" => (now, language, task, null),
                    _ when setting.StartsWith("task=", StringComparison.Ordinal) => (now, language, setting[5..], asked),
                    _ when setting.StartsWith("ask=", StringComparison.Ordinal) => (now, language, task, Enum.Parse<TimePart>(setting[4..])),
                    _ => (Moment(setting), language, task, asked),
                };
        }
    }

    private static DateTimeOffset Moment(string written)
    {
        var wall = DateTime.Parse(written, CultureInfo.InvariantCulture);
        return new DateTimeOffset(wall, Given.Amsterdam.GetUtcOffset(wall));
    }
}
