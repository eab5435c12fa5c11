using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace HelpBot.Dev.Test;

/// <summary>How many tests passed, failed and were skipped.</summary>
public sealed record TestCount(int Passed, int Failed, int Skipped)
{
    /// <summary>Nothing yet.</summary>
    public static TestCount None { get; } = new(0, 0, 0);

    /// <summary>The sentence that a run ends with.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed{(Skipped > 0 ? $", {Skipped} skipped" : "")}");

    /// <summary>Both together.</summary>
    public static TestCount operator +(TestCount left, TestCount right) => Add(left, right);

    /// <summary>Both together.</summary>
    public static TestCount Add(TestCount left, TestCount right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);
    }

    /// <summary>
    /// Counts in a TRX file, result by result. Anything that neither passed nor was left out counts as failed;
    /// a file that is missing or cut off is null: such a run proves nothing.
    /// </summary>
    public static TestCount? Read(string trxFile)
    {
        if (!File.Exists(trxFile)) return null;
        try
        {
            var outcomes = XDocument.Load(trxFile).Descendants()
                .Where(e => e.Name.LocalName == "UnitTestResult")
                .Select(e => (string?)e.Attribute("outcome")).ToList();
            var passed = outcomes.Count(o => o == "Passed");
            var skipped = outcomes.Count(o => o == "NotExecuted");
            return new TestCount(passed, outcomes.Count - passed - skipped, skipped);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
