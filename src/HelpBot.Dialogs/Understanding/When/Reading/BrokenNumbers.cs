namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Numbers with a fraction that is written as one: 1½, ½, 1 1/2.</summary>
internal static class BrokenNumbers
{
    /// <summary>The number that ends right before a word.</summary>
    public static Piece<double>? At(WhenText text, int at)
    {
        // Signs such as ½ are no words, so that they stand before the word behind them.
        if (Sign(text, at) is { } alone) return new(alone, at);
        if (Written(text[at]) is { } part) return text.Next(at + 1).Length > 0 ? new(part, at + 1) : null;
        if (Numbers.Digits(text[at]) is not { } whole || text.Next(at + 1).Length == 0) return null;
        if (Sign(text, at + 1) is { } sign) return new(whole + sign, at + 1);
        return Written(text[at + 1]) is { } rest && text.Next(at + 2).Length > 0 ? new(whole + rest, at + 2) : null;
    }

    private static double? Written(string word) => word switch { "1/2" => 0.5, "1/4" => 0.25, "3/4" => 0.75, _ => null };

    private static double? Sign(WhenText text, int at)
    {
        if (at >= text.Count) return null;
        var from = at == 0 ? 0 : text.Message.Tokens[at - 1].Start + text.Message.Tokens[at - 1].Length;
        foreach (var sign in text.Message.Text.AsSpan(from..text.Message.Tokens[at].Start))
            if (sign is '½' or '¼' or '¾') return sign == '½' ? 0.5 : sign == '¼' ? 0.25 : 0.75;
        return null;
    }
}
