using System.Text;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>How a Dutch word sounds, roughly: words that are often confused in writing have the same sound.</summary>
internal static class Sound
{
    // Longer ones first, so that "ij" is not read as an i.
    private static readonly (string Written, string Heard)[] Letters =
    [
        ("ce", "se"), ("ci", "si"), ("cy", "sei"), ("sch", "sg"), ("ch", "g"), ("ij", "ei"), ("ey", "ei"), ("ay", "ai"), ("ou", "au"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("ck", "k"), ("qu", "kw"),
        ("uw", "u"), ("ieuw", "iu"), ("c", "k"), ("q", "k"), ("v", "f"), ("z", "s"), ("y", "ei"), ("x", "ks"),
    ];

    public static string Of(string word)
    {
        // No letter is heard as more than two.
        var most = 2 * word.Length;
        Span<char> heard = most <= 128 ? stackalloc char[most] : new char[most];
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            at += At(word, at, out var sound);
            foreach (var letter in sound)
                if (length == 0 || heard[length - 1] != letter) heard[length++] = letter;
        }

        if (length > 0 && heard[length - 1] == 'd') heard[length - 1] = 't';
        if (length > 3 && heard[length - 1] == 'n' && heard[length - 2] == 'e') length--;
        return heard[..length].ToString();
    }

    /// <summary>How many letters are heard as one from a place on.</summary>
    private static int At(string word, int at, out ReadOnlySpan<char> sound)
    {
        foreach (var (written, heard) in Letters)
        {
            if (!word.AsSpan(at).StartsWith(written, StringComparison.Ordinal)) continue;
            sound = heard;
            return written.Length;
        }

        sound = word.AsSpan(at, 1);
        return 1;
    }
}
