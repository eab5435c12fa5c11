using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>The short, stable codes by which values of an enumeration are stored. A code is never given a second meaning.</summary>
internal sealed class Codes<T>(params (T Value, string Code)[] all) where T : struct, Enum
{
    private readonly Dictionary<T, string> _codes = all.ToDictionary(pair => pair.Value, pair => pair.Code);
    private readonly Dictionary<string, T> _values = all.ToDictionary(pair => pair.Code, pair => pair.Value);

    /// <summary>The code of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no code: give it one here.</exception>
    public string Of(T value) => _codes.GetValueOrDefault(value)
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no code for this value.");

    /// <summary>The value of a code.</summary>
    /// <exception cref="UnreadableRowException">There is none.</exception>
    public T Read(string? code) => code is not null && _values.TryGetValue(code, out var value)
        ? value
        : throw new UnreadableRowException($"unknown {typeof(T).Name} code");
}
