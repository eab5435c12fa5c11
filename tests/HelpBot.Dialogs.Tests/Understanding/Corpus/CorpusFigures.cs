using System.Globalization;
using System.Text.Json.Nodes;

namespace HelpBot.Dialogs.Tests.Understanding.Corpus;

/// <summary>How much of a file is understood as expected, slot by slot.</summary>
internal sealed class CorpusFigures
{
    private readonly Dictionary<string, (int Right, int All)> _slots = [];
    private readonly List<string> _wrong = [];
    private int _whole;
    private int _all;

    public CorpusFigures(string file)
    {
        foreach (var line in CorpusLine.In(file)) Compare(line);
    }

    /// <summary>The share that is right of each slot, and of <c>whole</c> sentences.</summary>
    public IReadOnlyDictionary<string, double> Shares =>
        _slots.ToDictionary(slot => slot.Key, slot => (double)slot.Value.Right / slot.Value.All).Append(new("whole", (double)_whole / _all)).ToDictionary();

    /// <summary>The sentences that are not understood as expected, with what differs.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Shares.Select(share =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Key,-14} {100 * share.Value,6:F1} %{(share.Key == "whole" ? $" of {_all}" : $" of {_slots[share.Key].All}")}")));

    private void Compare(CorpusLine line)
    {
        var (got, differences) = (line.Understand(), new List<string>());
        var (expected, drafts) = (Drafts(line.Expected), Drafts(got));
        Count("drafts", $"{expected.Count}", $"{drafts.Count}", differences);
        Count("scope", Kinds(line.Expected), Kinds(got), differences);
        Count("removed", Set(line.Expected["removed"]), Set(got["removed"]), differences);
        if (line.Expected["ask"] is { } ask) Count("ask", Set(ask), Set(got["ask"]), differences);
        for (var i = 0; i < expected.Count; i++)
        {
            var draft = i < drafts.Count ? drafts[i] : [];
            foreach (var slot in Slot.OfDraft) Count(slot.Name, slot.Of(expected[i]), slot.Of(draft), differences);
            foreach (var member in (string[])["together", "fixedStudent"])
                if (expected[i][member] is { } value) Count(member, value.ToJsonString(), draft[member]?.ToJsonString() ?? "", differences);
        }

        _all++;
        if (differences.Count == 0) _whole++;
        else _wrong.Add($"{line.At:ddd yyyy-MM-dd HH:mm} {line.Text.ReplaceLineEndings(" / ")}\n    {string.Join("\n    ", differences)}");
    }

    private void Count(string slot, string expected, string got, List<string> differences)
    {
        var (right, all) = _slots.GetValueOrDefault(slot);
        _slots[slot] = (right + (expected == got ? 1 : 0), all + 1);
        if (expected != got) differences.Add($"{slot}: expected {expected}, got {got}");
    }

    private static List<JsonObject> Drafts(JsonObject understood) => [.. (understood["drafts"]?.AsArray() ?? []).Select(draft => draft!.AsObject())];

    private static string Kinds(JsonObject understood) =>
        string.Join(' ', (understood["outOfScope"]?.AsArray() ?? []).Select(part => $"{part!["kind"]}").Distinct().Order(StringComparer.Ordinal));

    private static string Set(JsonNode? names) => string.Join(' ', (names?.AsArray() ?? []).Select(name => $"{name}").Order(StringComparer.Ordinal));
}
