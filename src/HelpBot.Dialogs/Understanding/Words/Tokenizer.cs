using System.Collections.Immutable;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>Splits a text into words, numbers, dates and times, with their spelling mended. Emoji and signs are no words.</summary>
internal static class Tokenizer
{
    public static ImmutableArray<Token> Split(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var before = Break.Sentence;
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                var found = BreakOf(text, at);
                if (found > before) before = found;
                at++;
                continue;
            }

            var length = LengthOfWord(text, at);
            var word = Folding.Fold(text.AsSpan(at, length));
            if (word.Length > 0)
            {
                tokens.Add(Spelling.Mend(new Token(word, word, at, length, before, char.IsUpper(text[at]))));
                before = Break.None;
                if (IsDashOfNumbers(text, at + length))
                {
                    tokens.Add(new Token("-", "-", at + length, 1, Break.None, false));
                    length++;
                }
            }

            at += length;
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>"13:00-15:00" and "2-4 uur": the dash is a word of its own, as it is said.</summary>
    private static bool IsDashOfNumbers(string text, int at) =>
        at + 1 < text.Length && IsDash(text[at]) && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static int LengthOfWord(string text, int at)
    {
        if (WrittenNumbers.LengthAt(text, at) is { } length) return length;
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark || IsJoined(text, end))) end++;
        return end - at;
    }

    /// <summary>An apostrophe or a dot between letters, as in z'n, a.s. and p.m.; "t/m" and "a/d" stay whole.</summary>
    private static bool IsJoined(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at + 1])) return false;
        if (Folding.IsApostrophe(text[at])) return true;
        var isSingle = at < 2 || !char.IsLetterOrDigit(text[at - 2]);
        return isSingle && (text[at] == '.' || (text[at] == '/' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]))));
    }

    private static bool IsDash(char sign) => sign is '-' or '–' or '—';

    private static Break BreakOf(string text, int at) => text[at] switch
    {
        '\n' or '\r' or '!' or '?' => Break.Sentence,
        '.' => IsEndOfSentence(text, at) ? Break.Sentence : Break.None,
        ',' => Break.Comma,
        ';' or ':' or '(' or ')' or '–' or '—' or '|' or '•' => Break.Clause,
        '-' => at > 0 && char.IsWhiteSpace(text[at - 1]) ? Break.Clause : Break.None,
        _ => Break.None,
    };

    /// <summary>A dot after one letter or a known shortening ends no sentence.</summary>
    private static bool IsEndOfSentence(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        return dot - start != 1 && !Shortenings.EndWithDot(Folding.Fold(text.AsSpan(start, dot - start)));
    }
}
