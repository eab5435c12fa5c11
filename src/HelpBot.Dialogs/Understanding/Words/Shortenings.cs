using System.Collections.Frozen;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>Shortened words: what they stand for, and which are written with a dot.</summary>
internal static class Shortenings
{
    private static readonly FrozenSet<string> WithDot = FrozenSet.Create(
        "mevr", "mw", "mvr", "dhr", "hr", "fam", "mr", "mrs", "ms", "dr", "drs", "st", "str", "nr", "tel", "min", "kwart", "ca", "max", "evt", "bijv", "bv",
        "ma", "di", "wo", "do", "vr", "za", "zo", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "jan", "feb", "febr", "mrt", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec",
        "as", "vd", "ong", "vlg", "nm", "vnm", "jl", "ipv", "ivm", "tm", "oa", "huish", "nl", "incl", "excl", "approx", "appt", "hrs", "mins", "zsm");

    private static readonly FrozenDictionary<string, string> Full = new Dictionary<string, string>
    {
        ["mrgn"] = "morgen", ["mrg"] = "morgen", ["morge"] = "morgen", ["morgn"] = "morgen", ["overmrgn"] = "overmorgen",
        ["vdaag"] = "vandaag", ["vndg"] = "vandaag", ["vandg"] = "vandaag", ["vmid"] = "vanmiddag", ["vanmid"] = "vanmiddag", ["vanmi"] = "vanmiddag",
        ["mid"] = "middag", ["vnmdg"] = "vanmiddag", ["hlf"] = "half", ["ong"] = "ongeveer", ["smiddags"] = "middags", ["smorgens"] = "morgens", ["sochtends"] = "ochtends", ["savonds"] = "avonds",
        ["ff"] = "even", ["effe"] = "even", ["effen"] = "even", ["effies"] = "even", ["mss"] = "misschien", ["msch"] = "misschien", ["gr"] = "groet",
        ["aub"] = "alsjeblieft", ["svp"] = "alsjeblieft", ["ajb"] = "alsjeblieft", ["pls"] = "please", ["plz"] = "please", ["thx"] = "thanks",
        ["imand"] = "iemand", ["iemnd"] = "iemand", ["iem"] = "iemand", ["sws"] = "sowieso", ["wss"] = "waarschijnlijk",
        ["mndg"] = "maandag", ["dnsdg"] = "dinsdag", ["wnsdg"] = "woensdag", ["wnsdag"] = "woensdag", ["dndrdg"] = "donderdag", ["dndrdag"] = "donderdag", ["donderd"] = "donderdag", ["vrdg"] = "vrijdag", ["vrijd"] = "vrijdag",
        ["dondermiddag"] = "donderdagmiddag", ["woensmiddag"] = "woensdagmiddag", ["vrijmiddag"] = "vrijdagmiddag",
        ["smartfoon"] = "smartphone", ["smartfone"] = "smartphone", ["instelle"] = "instellen", ["huish"] = "huishoudelijk", ["huishoud"] = "huishoudelijk",
        ["tmrw"] = "tomorrow", ["tmw"] = "tomorrow", ["tmr"] = "tomorrow", ["tmrow"] = "tomorrow", ["tomorow"] = "tomorrow", ["tommorow"] = "tomorrow", ["tommorrow"] = "tomorrow",
        ["wensday"] = "wednesday", ["wendsday"] = "wednesday", ["wednsday"] = "wednesday", ["wedensday"] = "wednesday", ["thurday"] = "thursday", ["teusday"] = "tuesday", ["tusday"] = "tuesday", ["thrusday"] = "thursday",
        ["2moro"] = "tomorrow", ["2morrow"] = "tomorrow", ["2mrw"] = "tomorrow", ["2day"] = "today",
        ["appt"] = "appointment", ["appmt"] = "appointment", ["apt"] = "appointment", ["afspr"] = "afspraak",
        ["hrs"] = "hours", ["mins"] = "minutes", ["mnt"] = "minuten", ["mntn"] = "minuten", ["wk"] = "week", ["wkn"] = "weken",
        ["boodsch"] = "boodschappen", ["bdschp"] = "boodschappen", ["boodsschappen"] = "boodschappen", ["boods"] = "boodschappen",
        ["tm"] = "t/m", ["mvr"] = "mevrouw", ["mevr"] = "mevrouw", ["mw"] = "mevrouw", ["mevrw"] = "mevrouw", ["dhr"] = "meneer", ["mnr"] = "meneer",
        ["stud"] = "student", ["studnt"] = "student", ["vlgnde"] = "volgende", ["volg"] = "volgende", ["vlg"] = "volgende", ["vlgd"] = "volgende", ["vlgde"] = "volgende", ["volgd"] = "volgende",

        // Small words as they are said in the west and the south.
        ["praatie"] = "praatje", ["koppie"] = "kopje", ["boodschappie"] = "boodschapje", ["boodschappies"] = "boodschappen", ["afwassie"] = "afwasje", ["wassie"] = "wasje", ["blokkie"] = "blokje",
        ["stukkie"] = "stukje", ["loopie"] = "loopje", ["kaartie"] = "kaartje", ["kaarties"] = "kaartjes", ["prakkie"] = "prakje", ["soepie"] = "soepje", ["koekies"] = "koekjes", ["happie"] = "hapje",
        ["hondie"] = "hondje", ["briefie"] = "briefje", ["briefies"] = "briefjes", ["klussie"] = "klusje", ["klussies"] = "klusjes", ["lampie"] = "lampje", ["plankie"] = "plankje",
        ["praatske"] = "praatje", ["blokske"] = "blokje", ["rondeke"] = "rondje", ["boodschapke"] = "boodschapje", ["boodschapkes"] = "boodschapjes", ["soepke"] = "soepje", ["stukske"] = "stukje", ["hondeke"] = "hondje",
        ["briefke"] = "briefje", ["toerke"] = "toertje",
        ["w"] = "with", ["ziekh"] = "ziekenhuis", ["zkh"] = "ziekenhuis",
    }.ToFrozenDictionary();

    /// <summary>Whether a dot after this word belongs to it.</summary>
    public static bool EndWithDot(string word) => WithDot.Contains(word);

    /// <summary>What a shortening stands for, or null when the word is none.</summary>
    public static string? FullOf(string word) => Full.GetValueOrDefault(word);
}
