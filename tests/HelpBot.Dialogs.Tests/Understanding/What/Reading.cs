using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;
using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Understanding.What;

/// <summary>What is read out of a sentence, and the tables of sentences beside these tests.</summary>
internal static class Reading
{
    public static readonly Situation Situation = new(Given.Team, Given.Now, Language.Dutch);

    public static List<T> Of<T>(string text) where T : Mark => [.. WhatReader.Find(Message.Of(text), Situation).OfType<T>()];

    public static string Tasks(string text) => string.Join(' ', Of<TaskMark>(text).Select(mark => mark.Task)) is { Length: > 0 } tasks ? tasks : "-";

    /// <summary>The sentences of a table, each with the heading it stands under.</summary>
    public static List<(string Heading, string Text)> Table(string name)
    {
        var heading = "";
        var rows = new List<(string, string)>();
        foreach (var line in File.ReadAllLines(RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Understanding", "What", name)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') heading = line[1..^1];
            else rows.Add((heading, line));
        }

        return rows;
    }
}
