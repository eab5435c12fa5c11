using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The id of a help request: 26 characters of Crockford base32, sortable by the time it was made.</summary>
public readonly record struct RequestId(string Value)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The number of characters.</summary>
    public const int Length = 26;

    /// <summary>Makes an id of a moment (48 bits of milliseconds) and ten random bytes.</summary>
    /// <exception cref="ArgumentException">Not exactly ten bytes were given.</exception>
    public static RequestId Create(DateTimeOffset at, ReadOnlySpan<byte> random)
    {
        if (random.Length != 10) throw new ArgumentException("Ten random bytes make an id.", nameof(random));
        UInt128 bits = (UInt128)(ulong)at.ToUnixTimeMilliseconds() << 80;
        for (var i = 0; i < random.Length; i++) bits |= (UInt128)random[i] << (72 - (8 * i));
        return new RequestId(string.Create(Length, bits, static (text, value) =>
        {
            for (var i = Length - 1; i >= 0; i--, value >>= 5) text[i] = Alphabet[(int)(value & 31)];
        }));
    }

    /// <summary>The id of one date of a series: always the same for the same series and date.</summary>
    public static RequestId OfDate(RequestId series, DateOnly date)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes($"{series}|{date:yyyy-MM-dd}"));
        return Create(date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), hash.AsSpan(0, 10));
    }

    /// <summary>The id of a further request of one sentence: always the same for the same first one and number.</summary>
    public static RequestId OfSentence(RequestId first, DateTimeOffset at, int number)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes($"{first}|{number}"));
        return Create(at, hash.AsSpan(0, 10));
    }

    /// <summary>Whether a text has the form of an id. What arrives from a card is a hint and may be anything.</summary>
    public static bool IsValid(string? text) => text is { Length: Length } && text.All(Alphabet.Contains);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
