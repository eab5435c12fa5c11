using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words around the name of a neighbourhood that change what it means.</summary>
internal static class NeighbourhoodContext
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        "medisch", "diagnostisch", "cultureel", "sociaal", "revalidatie", "medical", "health", "community", "shopping", "day", "sports", "garden", "cultural",
        "activity", "activities", "neighbourhood", "neighborhood", "senior", "local", "care", "test", "residential", "village", "arts", "meeting");

    private static readonly FrozenSet<string> PlaceWords = FrozenSet.Create("in", "op", "uit", "wijk", "buurt", "woont", "van", "locatie", "regio");

    /// <summary>A word as it is in Dutch names.</summary>
    public static string Dutch(string word) => word switch
    {
        "north" => "noord",
        "south" => "zuid",
        "east" => "oost",
        "centre" or "center" => "centrum",
        _ => word,
    };

    /// <summary>Whether a word is part of something else: a medical centre, the centre for young people.</summary>
    public static bool IsOther(Message message, int at) => Dutch(message.Tokens[at].Typed) == "centrum"
        && ((Kinds.Contains(message[at - 1]) && message.BreakBefore(at) == Break.None) || message[at + 1] is "voor" or "for" || (message.Tokens[at].Typed != "centrum" && !IsTown(message, at)));

    /// <summary>Whether a place is named after this word.</summary>
    public static bool IsAfterPlaceWord(Message message, int at) => PlaceWords.Contains(message[at - 1]);

    private static bool IsTown(Message message, int at) => message[at - 1] is "town" or "city" or "the" or "in";
}
