using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.Tests.Golden;

public sealed class DecisionTableTests
{
    private const string Renew = "HELPBOT_RENEW_GOLDEN";

    [Fact]
    public void Every_command_in_every_state_for_everyone_is_decided_as_written_down()
    {
        var decided = DecisionTable.Write();
        if (Environment.GetEnvironmentVariable(Renew) == "1") File.WriteAllText(GoldenFile, decided);

        var written = File.ReadAllText(GoldenFile).ReplaceLineEndings("\n");
        if (written == decided) return;
        Assert.Fail($"Decisions differ from Golden/decisions.md:\n{Difference(written, decided)}\n"
            + $"If that is meant, run these tests once with {Renew}=1 and look at what changed.");
    }

    [Fact]
    public void The_table_has_every_status() => Assert.Empty(States.Missing);

    [Fact]
    public void The_table_has_every_command() => Assert.Empty(
        CasesOf<RequestCommand>().Except(DecisionTable.Commands.Select(command => command.Make(DecisionTable.Actors[0].Actor, default).GetType().Name)));

    [Fact]
    public void Every_event_happens_somewhere_in_the_table()
    {
        var table = DecisionTable.Write();
        Assert.DoesNotContain(CasesOf<RequestEvent>(), happened => !table.Contains($"**{happened}**", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_refusal_that_hangs_on_the_state_or_the_role_appears_in_the_table()
    {
        var table = DecisionTable.Write();
        Assert.DoesNotContain(CasesOf<Refusal>().Except(OfStudentOrPlan), refusal => !table.Contains(refusal, StringComparison.Ordinal));
    }

    // These hang on the student, the day or what is asked for; the tests of their slices have them.
    private static readonly string[] OfStudentOrPlan =
    [
        nameof(Refusal.OverlapsYourTask), nameof(Refusal.DailyMaximumReached), nameof(Refusal.NoSuchStudent), nameof(Refusal.StudentHasNoRoom),
        nameof(Refusal.BadTime), nameof(Refusal.BadPlan), nameof(Refusal.TeamIsClosed), nameof(Refusal.TrainingNeeded),
        nameof(Refusal.OutsideShiftForMinor), nameof(Refusal.NothingToChange),
    ];

    private static string GoldenFile { get; } = Path.Combine(ProjectFolder(), "Golden", "decisions.md");

    private static IEnumerable<string> CasesOf<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type => type.Name);

    private static string Difference(string written, string decided)
    {
        var (before, after) = (written.Split('\n'), decided.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .First(index => before.ElementAtOrDefault(index) != after.ElementAtOrDefault(index));
        return $"line {line + 1}\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HelpBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("There is no HelpBot.sln above the tests.");
        return Path.Combine(folder.FullName, "tests", "HelpBot.Requests.Tests");
    }
}
