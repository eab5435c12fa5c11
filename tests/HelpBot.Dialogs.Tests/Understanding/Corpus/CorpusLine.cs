using System.Globalization;
using System.Text.Json.Nodes;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding.Corpus;

/// <summary>A sentence with what it should be understood to mean, at a stated moment.</summary>
internal sealed record CorpusLine(string Text, Language Language, DateTime At, JsonObject Expected)
{
    /// <summary>The lines of a file of the corpus.</summary>
    public static IReadOnlyList<CorpusLine> In(string file) =>
        [.. File.ReadLines(CorpusFiles.PathOf(file)).Where(line => line.Trim().Length > 0).Select(Parse)];

    /// <summary>What is understood, in the form of the JSON.</summary>
    public JsonObject Understand()
    {
        var team = Given.Team with { Closures = [] };
        var now = team.Instant(DateOnly.FromDateTime(At), TimeOnly.FromDateTime(At));
        return UnderstoodJson.Of(HelpBot.Dialogs.Understanding.Understand.Read(Text, new Situation(team, now, Language)));
    }

    private static CorpusLine Parse(string line)
    {
        var told = JsonNode.Parse(line)!.AsObject();
        return new CorpusLine(
            $"{told["text"]}",
            $"{told["lang"]}" == "en" ? Language.English : Language.Dutch,
            DateTime.Parse($"{told["at"]}", CultureInfo.InvariantCulture),
            told["expect"]!.AsObject());
    }
}
