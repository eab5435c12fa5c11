using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>How sure words ask for a kind of help.</summary>
internal enum Strength
{
    /// <summary>Only as an answer to the question which help it is.</summary>
    Bare,

    /// <summary>Unless other help is asked for.</summary>
    Weak,

    /// <summary>They ask for it.</summary>
    Strong,
}

/// <summary>Words of the table of kinds of help; without a code they are only context.</summary>
internal sealed record TaskPhrase(int From, int Until, string? Code, Strength Strength, int? Students) : Mark(From, Until)
{
    /// <summary>How many words it takes.</summary>
    public int Length => Until - From;

    /// <summary>Reads the key of the table: <c>SHOP</c>, <c>SHOP?</c>, <c>SHOP??</c>, <c>HOME+2</c> or <c>-</c>.</summary>
    public static TaskPhrase Of(PhraseTable.Found found)
    {
        if (found.Key == "-") return new TaskPhrase(found.From, found.Until, null, Strength.Strong, null);
        var code = found.Key.TrimEnd('?');
        var strength = Strength.Strong - (found.Key.Length - code.Length);
        return code.Contains('+', StringComparison.Ordinal) && code.Split('+') is [var plain, var students]
            ? new TaskPhrase(found.From, found.Until, plain, strength, int.Parse(students, System.Globalization.CultureInfo.InvariantCulture))
            : new TaskPhrase(found.From, found.Until, code, strength, null);
    }
}
