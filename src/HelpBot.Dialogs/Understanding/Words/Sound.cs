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
        var heard = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var (written, sound) = At(word, at);
            foreach (var letter in sound)
                if (heard.Length == 0 || heard[^1] != letter) heard.Append(letter);
            at += written;
        }

        if (heard.Length > 0 && heard[^1] == 'd') heard[^1] = 't';
        if (heard.Length > 3 && heard[^1] == 'n' && heard[^2] == 'e') heard.Length--;
        return heard.ToString();
    }

    private static (int Written, string Heard) At(string word, int at)
    {
        foreach (var (written, sound) in Letters)
            if (word.AsSpan(at).StartsWith(written, StringComparison.Ordinal)) return (written.Length, sound);
        return (1, word[at].ToString());
    }
}
