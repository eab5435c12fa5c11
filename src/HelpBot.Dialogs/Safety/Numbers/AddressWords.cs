using System.Buffers;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Words of which a kind of address has one at least: where there is none, its rule need not be tried.</summary>
internal static class AddressWords
{
    /// <summary>Of a street with a number. Longer ones, such as "dwarsstraat", have one of these in them.</summary>
    public static readonly SearchValues<string> Streets = Of(
        "str", "laan", "singel", "plein", "kade", "dijk", "gracht", "steeg", "plantsoen", "dreef", "boulevard", "weg", "hof", "pad",
        "haven", "park", "erf", "ring", "baan", "veld", "gaarde", "burg", "wal", "hoek", "akker", "donk", "meer", "markt", "wijk", "waard", "werf", "poort", "berg", "rade", "horst",
        "kamp", "tuin");

    /// <summary>Of what is called an address.</summary>
    public static readonly SearchValues<string> Telling = Of("adres", "address", "woont ", "wonen ", "woonachtig ", "wonend ", "lives ", "living ", "huisn", "house number", "op nummer", "at number");

    private static SearchValues<string> Of(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
