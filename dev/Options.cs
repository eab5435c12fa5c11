using System.Globalization;

namespace HelpBot.Dev;

/// <summary>Options of one verb: <c>--name value</c>, <c>--flag</c>, or an environment variable. Unknown ones are refused.</summary>
public sealed class Options(IEnumerable<string> args)
{
    private readonly List<string> _left = [.. args];

    /// <summary>Whether the flag is there.</summary>
    public bool Flag(string name) => _left.Remove(name);

    /// <summary>The value of an option, else of the environment variable, else null.</summary>
    public string? Value(string name, string? variable = null)
    {
        var at = _left.IndexOf(name);
        if (at < 0) return variable is null ? null : Environment.GetEnvironmentVariable(variable) is { Length: > 0 } set ? set : null;
        if (at + 1 >= _left.Count) throw new UsageException($"{name} needs a value.");
        var value = _left[at + 1];
        _left.RemoveRange(at, 2);
        return value;
    }

    /// <summary>A port number, or <paramref name="otherwise"/> when none is given.</summary>
    public int Port(string name, string variable, int otherwise)
    {
        if (Value(name, variable) is not { } text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? port
            : throw new UsageException($"{name}: \"{text}\" is not a port number.");
    }

    /// <summary>A whole number, or <paramref name="otherwise"/> when none is given.</summary>
    public int Number(string name, int otherwise)
    {
        if (Value(name) is not { } text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new UsageException($"{name}: \"{text}\" is not a whole number above 0.");
    }

    /// <summary>What is left and is no option: names.</summary>
    /// <exception cref="UsageException">An option that nobody asked for is left.</exception>
    public IReadOnlyList<string> Rest()
    {
        string[] names = [.. _left.Where(text => !text.StartsWith('-'))];
        _left.RemoveAll(text => !text.StartsWith('-'));
        End();
        return names;
    }

    /// <summary>Refuses what no one asked for, so that a typing error is not taken for a default.</summary>
    public void End()
    {
        if (_left.Count > 0) throw new UsageException($"Not understood: {string.Join(' ', _left)}");
    }
}
