using System.Text.RegularExpressions;
using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Safety;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Texts;

/// <summary>The keys of texts that the source names, those made of a prefix and a name written out.</summary>
internal static partial class SourceTexts
{
    /// <summary>What can stand in the open place of a key such as <c>status.{...}</c>.</summary>
    private static readonly Dictionary<string, string[]> Expansions = new()
    {
        ["task."] = [.. TaskCatalogue.All.Select(type => type.Code)],
        ["icon."] = [.. TaskCatalogue.All.Select(type => type.Code)],
        ["status."] = Enum.GetNames<RequestStatus>(),
        ["reason."] = Enum.GetNames<Reason>(),
        ["problem."] = Enum.GetNames<VisitTimeProblem>(),
        // Those without a headline about the visit are named in full.
        ["note."] = [.. Enum.GetNames<NoteCode>().Where(code => code != nameof(NoteCode.SayHello))],
        ["refusal.NotYourRole."] = [nameof(Roles.Student), nameof(Roles.Worker), nameof(Roles.Supervisor)],
        ["refusal.Ended."] = ["Done", "Approved", "DidNotWorkOut", "Rejected", "Cancelled", "Expired"],
        ["feedback."] = Enum.GetNames<ResidentFeedback>(),
        ["several."] = [.. ((string[])["NotRead", "NotConfirmed", "OverdueStudent"]).SelectMany(note => new[] { note, note + "One" })],
        ["offlist."] = ["Ill", "School", "Other"],
        ["refusal."] = [.. RefusalsWithTheirOwnText()],
        ["intake.ask."] = [.. Enum.GetNames<Step>().Where(step => step is not (nameof(Step.Overview) or nameof(Step.Form))).Select(step => char.ToLowerInvariant(step[0]) + step[1..])],
        ["removed."] = [.. Enum.GetNames<PersonalDataKind>().Where(kind => kind is not (nameof(PersonalDataKind.Address) or nameof(PersonalDataKind.Phone)))],
        ["scope."] = [.. Enum.GetNames<ScopeKind>().Where(kind => kind != nameof(ScopeKind.Emergency))],
        ["intake.wrong."] = [],
        ["button."] = [],
    };

    private static string Source { get; } = string.Join('\n', ((string[])["HelpBot.Dialogs", "HelpBot"])
        .SelectMany(project => Directory.EnumerateFiles(RepositoryRoot.Combine("src", project), "*.cs", SearchOption.AllDirectories))
        .Select(File.ReadAllText));

    public static IReadOnlySet<string> Keys { get; } = Find();

    /// <summary>Prefixes for which this file does not know what follows.</summary>
    public static IReadOnlyList<string> UnknownPrefixes => [.. Prefixes().Where(prefix => !Expansions.ContainsKey(prefix)).Distinct()];

    [GeneratedRegex("\"(?<key>[a-z]+(\\.[A-Za-z0-9]+)+)\"")]
    private static partial Regex Literal { get; }

    [GeneratedRegex("\\$\"(?<prefix>[a-z]+\\.([A-Za-z]+\\.)*)\\{")]
    private static partial Regex Prefix { get; }

    [GeneratedRegex("Wrong\\(reader, \"(?<key>[A-Za-z]+)\"\\)")]
    private static partial Regex Wrong { get; }

    [GeneratedRegex("Button\\((reader\\.Say, )?\"(?<key>[a-z]+)\"")]
    private static partial Regex Button { get; }

    private static IEnumerable<string> Prefixes() => Prefix.Matches(Source).Select(match => match.Groups["prefix"].Value);

    private static HashSet<string> Find()
    {
        var namespaces = HelpBot.Dialogs.Texts.Wording.In(Language.Dutch).Keys.Select(key => key[..key.IndexOf('.', StringComparison.Ordinal)]).ToHashSet();
        return
        [
            .. Literal.Matches(Source).Select(match => match.Groups["key"].Value).Where(key => namespaces.Contains(key[..key.IndexOf('.', StringComparison.Ordinal)])),
            .. Prefixes().Where(Expansions.ContainsKey).SelectMany(prefix => Expansions[prefix].Select(name => prefix + name)),
            .. Wrong.Matches(Source).Select(match => $"intake.wrong.{match.Groups["key"].Value}"),
            .. Button.Matches(Source).Select(match => $"button.{match.Groups["key"].Value}"),
            .. ((string[])["greet", "help"]).SelectMany(prefix => ((string[])["worker", "student", "supervisor"]).Select(role => $"{prefix}.{role}")),
        ];
    }

    private static IEnumerable<string> RefusalsWithTheirOwnText() => typeof(Refusal).GetNestedTypes().Select(type => type.Name).Except(
    [
        nameof(Refusal.AlreadyClaimed), nameof(Refusal.AlreadyPlaced), nameof(Refusal.HasEnded), nameof(Refusal.NotYourRole), nameof(Refusal.BadTime),
        nameof(Refusal.FixedStudentFirst),
    ]);
}
