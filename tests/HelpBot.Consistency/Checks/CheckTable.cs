using HelpBot.Consistency.Chronicle;

namespace HelpBot.Consistency.Checks;

/// <summary>All that must hold after a run. What must hold at every moment is watched on the wires (RelayWatch, InstanceLog).</summary>
internal static class CheckTable
{
    private static readonly Func<Evidence, IEnumerable<Finding>>[] Checks =
    [
        LedgerChecks.Gapless, LedgerChecks.SeenByUs, LedgerChecks.Kept, LedgerChecks.State, LedgerChecks.Indexes, LedgerChecks.Private,
        LedgerChecks.Seen, LedgerChecks.Drained, PlaceChecks.Holders, PlaceChecks.Overlaps, PlaceChecks.Agendas, PlacingChecks.Once,
        PlacingChecks.AsTold, AnswerChecks.True, AnswerChecks.Refused, AnswerChecks.Private, AnswerChecks.Effects, AnswerChecks.Once, AnswerChecks.Served, CardChecks.True,
        NoteChecks.Told, NoteChecks.PostedOnce, PrivacyChecks.Rows, PrivacyChecks.Channels,
    ];

    /// <summary>What is wrong; what only the log says comes last, since the others say what it led to.</summary>
    public static IReadOnlyList<Finding> Run(Evidence evidence) =>
        [.. evidence.Book.Findings.Concat(Checks.SelectMany(check => check(evidence))).OrderBy(finding => finding.Check == "log")];
}
