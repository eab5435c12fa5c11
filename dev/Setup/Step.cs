using System.Diagnostics;

namespace HelpBot.Dev.Setup;

/// <summary>Says what is being done and how long it took. Whole lines only: steps may run side by side.</summary>
public static class Step
{
    /// <summary>Does the work, with a line before and a line after it.</summary>
    public static async Task<T> Of<T>(string what, Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var watch = Stopwatch.StartNew();
        Console.WriteLine($"  {what} ...");
        var result = await work();
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  {what}: {watch.Elapsed.TotalSeconds:0.0} s"));
        return result;
    }

    /// <summary>Does the work, with a line before and a line after it.</summary>
    public static Task Of(string what, Func<Task> work) => Of(what, async () =>
    {
        await work();
        return true;
    });
}
