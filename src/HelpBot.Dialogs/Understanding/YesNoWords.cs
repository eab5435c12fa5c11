using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding;

/// <summary>Yes and no, in Dutch and English. Who says both, or doubts, has not answered.</summary>
public static class YesNoWords
{
    private static readonly FrozenSet<string> Yes = FrozenSet.Create(
        "ja", "jawel", "jazeker", "jep", "yes", "yep", "yup", "yeah", "j", "y");

    private static readonly FrozenSet<string> No = FrozenSet.Create("nee", "neen", "nooit", "no", "nope", "never", "n");

    private static readonly FrozenSet<string> Agreeing = FrozenSet.Create(
        "zeker", "klopt", "goed", "prima", "oke", "ok", "akkoord", "natuurlijk", "sure", "correct", "right", "fine", "graag");

    private static readonly FrozenSet<string> Opposing = FrozenSet.Create("niet", "not");

    private static readonly FrozenSet<string> Denying = FrozenSet.Create("niet", "not", "geen");

    // With the spaces around them, so that no part of a word is one.
    private static readonly string[] Doubts =
    [
        " ik weet ", " weet ik ", " geen idee ", " no idea ", " know ", " misschien ", " maybe ", " perhaps ", " niet zeker ", " not sure ", " geen probleem ", " no problem ",
    ];

    /// <summary>Yes, no, or null when a message says neither, both, or doubts.</summary>
    public static bool? Read(string text) => Read(Message.Of(text));

    /// <summary>The same of a message in words.</summary>
    public static bool? Read(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var plain = $" {message.Plain} ";
        foreach (var doubt in Doubts)
            if (plain.Contains(doubt, StringComparison.Ordinal)) return null;
        return (Has(message, Yes), Has(message, No)) switch
        {
            (true, true) => null,
            (true, false) => Has(message, Opposing) ? null : true,
            (false, true) => false,
            _ when Has(message, Denying) => false,
            _ => Has(message, Agreeing) ? true : null,
        };
    }

    private static bool Has(Message message, FrozenSet<string> words)
    {
        foreach (var token in message.Tokens)
            if (words.Contains(token.Word)) return true;
        return false;
    }
}
