using System.Collections.Immutable;
using System.Text;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>A message in words.</summary>
public sealed class Message
{
    /// <summary>Of longer messages only the beginning is read.</summary>
    public const int LongestText = 1000;

    private Message(string text, ImmutableArray<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
    }

    /// <summary>The message as it was given, at most <see cref="LongestText"/> characters of it.</summary>
    public string Text { get; }

    /// <summary>Its words, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>How many words there are.</summary>
    public int Count => Tokens.Length;

    /// <summary>The words with single spaces between them, for comparing whole messages.</summary>
    public string Plain => field ??= InPlain();

    /// <summary>The word at a place, or an empty text outside the message.</summary>
    public string this[int at] => at >= 0 && at < Count ? Tokens[at].Word : "";

    /// <summary>What stands before the word at a place; the end of a sentence outside the message.</summary>
    public Break BreakBefore(int at) => at > 0 && at < Count ? Tokens[at].Before : Break.Sentence;

    /// <summary>The words of a text, with their spelling mended.</summary>
    public static Message Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = text.Length > LongestText ? text[..LongestText] : text;
        return new Message(read, Tokenizer.Split(read));
    }

    /// <summary>The text of the words from one place up to another, as typed.</summary>
    public string TextOf(int from, int until) =>
        from >= until ? "" : Text[Tokens[from].Start..(Tokens[until - 1].Start + Tokens[until - 1].Length)];

    private string InPlain()
    {
        if (Count == 1) return Tokens[0].Word;
        var plain = new StringBuilder(Text.Length);
        foreach (var token in Tokens)
        {
            if (plain.Length > 0) plain.Append(' ');
            plain.Append(token.Word);
        }

        return plain.ToString();
    }
}
