using System.Globalization;
using System.Text;

namespace HelpBot.Tests.BadInput;

/// <summary>The figures of a run.</summary>
internal sealed class FuzzReport(FuzzPlan plan)
{
    private readonly SortedDictionary<int, int> _statuses = [];
    private readonly List<(TimeSpan Time, string What)> _slowest = [];
    private TimeSpan _took;
    private long _rows;
    private long _mostKept;

    /// <summary>Adds a batch.</summary>
    public void Add(Volley volley, TimeSpan took, int rows, long kept)
    {
        foreach (var (status, count) in volley.Statuses) _statuses[status] = _statuses.GetValueOrDefault(status) + count;
        _slowest.Add(volley.Slowest);
        _took += took;
        _rows += rows;
        _mostKept = Math.Max(_mostKept, kept);
    }

    /// <summary>Writes it where the plan says.</summary>
    public void Write(IReadOnlyList<string> findings)
    {
        if (plan.Report is null) return;
        var slowest = _slowest.OrderDescending().First();
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{plan.Count:N0} mutants, seed {plan.Seed}, {plan.Batch:N0} a host: {_took.TotalSeconds:0} s")
            .AppendLine(CultureInfo.InvariantCulture, $"answers: {string.Join(", ", _statuses.Select(status => $"{status.Value} times {status.Key}"))}")
            .AppendLine(CultureInfo.InvariantCulture, $"slowest: {slowest.Time.TotalMilliseconds:0} ms, {slowest.What}")
            .AppendLine(CultureInfo.InvariantCulture, $"rows read back: {_rows:N0}; most memory kept by a host: {_mostKept / 1024 / 1024:N0} MB")
            .AppendLine(CultureInfo.InvariantCulture, $"findings: {findings.Count}");
        foreach (var finding in findings) text.AppendLine().AppendLine(finding);
        File.WriteAllBytes(plan.Report, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
