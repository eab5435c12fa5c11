using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety.Scope;

/// <summary>Whether words about care, money and the like ask for it.</summary>
internal static class ScopeDoubt
{
    private static readonly FrozenSet<string> Not = FrozenSet.Create("geen", "niet", "nooit", "zonder", "niets", "no", "not", "never", "without", "dont", "doesnt", "isnt", "neednt", "wont", "nie");
    private static readonly FrozenSet<string> Unable = FrozenSet.Create("kan", "kunnen", "kon", "lukt", "lukken", "durft", "durven", "mag", "cant", "cannot", "can", "unable", "able", "dares", "could", "wil");
    private static readonly FrozenSet<string> Needless = FrozenSet.Create("hoeft", "hoeven", "hoef", "nodig", "needed", "necessary", "required", "need", "needs");
    private static readonly FrozenSet<string> Oneself = FrozenSet.Create("zelf", "zelfstandig", "himself", "herself", "themselves", "themself", "myself", "independently");
    private static readonly FrozenSet<string> Already = FrozenSet.Create("al", "reeds", "already");
    private static readonly FrozenSet<string> Done = FrozenSet.Create("heeft", "hebben", "krijgt", "krijgen", "is", "zijn", "wordt", "worden", "doet", "doen", "komt", "has", "have", "gets", "get", "are", "does", "comes", "gebeurt");
    private static readonly FrozenSet<string> Asking = FrozenSet.Create("iemand", "student", "studenten", "someone", "somebody", "anyone", "volunteer", "vrijwilliger", "jullie", "imand", "please", "alsjeblieft", "graag");
    private static readonly FrozenSet<string> After = FrozenSet.Create("na", "nadat", "after");

    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        "thuiszorg", "thuishulp", "wijkverpleging", "wijkverpleegkundige", "verpleging", "verpleegkundige", "verzorging", "verzorgende", "zuster", "zorg", "dochter", "dochters", "zoon", "zoons", "kinderen", "mantelzorger", "mantelzorgers", "familie", "partner", "man", "vrouw",
        "echtgenoot", "echtgenote", "buurvrouw", "buurman", "buren", "nicht", "neef", "zus", "broer", "kleinzoon", "kleindochter", "apotheek", "apotheker", "bewindvoerder", "huisarts", "arts", "dokter", "collega", "ikzelf", "wijzelf", "glazenwasser", "verhuizer", "verhuizers", "klusjesman",
        "hovenier", "elektricien", "huishoudelijke", "fysio", "wij", "taxi", "regiotaxi", "zorgorganisatie", "woningbouw", "corporatie", "conciërge", "huismeester",
        "nurse", "nurses", "carer", "carers", "caregiver", "daughter", "son", "children", "family", "husband", "wife", "neighbour", "neighbor", "district", "homecare", "pharmacist", "pharmacy", "sister", "brother", "niece", "nephew", "movers", "plumber", "electrician", "handyman");

    private static readonly FrozenSet<string> Do = FrozenSet.Create(
        "doet", "doen", "regelt", "regelen", "komt", "komen", "helpt", "helpen", "verzorgt", "trekt", "wast", "geeft", "haalt", "halen", "brengt", "brengen", "rijdt", "beheert", "betaalt", "pint", "zet", "smeert", "meet", "prikt", "spuit", "douchet", "heeft", "hebben", "doen", "zorgt", "zorgen", "deed", "kookt", "bezorgt", "levert", "bewaart",
        "does", "do", "comes", "come", "helps", "handles", "takes", "take", "gives", "give", "washes", "pays", "manages", "looks", "drives", "brings", "has", "have", "collects", "arranges", "keeps", "sorts", "deals");

    public static bool IsAsked(Message message, Understanding.Mark mark)
    {
        var clause = new Clause(message, mark);
        if (clause.HasBefore(After, 2)) return false;
        var isUnable = clause.HasBefore(Unable) && (clause.HasBefore(Not) || clause.HasInside(Not)) || clause.Has(FrozenSet.Create("cant", "cannot", "lukt", "lukken"));
        if (isUnable) return true;
        var isNot = clause.HasBefore(Not, 4) || clause.HasInside(Not);
        if (isNot || (clause.HasAfter(Not, 3) && (clause.HasAfter(Needless, 4) || clause.Has(FrozenSet.Create("hoeft", "hoeven"))))) return false;
        if (clause.HasAfter(Not, 2) && !clause.Has(Asking)) return false;
        if (clause.Has(Asking)) return true;
        return !clause.HasBefore(Oneself, 4) && !clause.HasInside(Oneself) && !clause.HasAfter(Oneself, 2)
            && !(clause.HasDoer(Others) && clause.Has(Do))
            && !(clause.Has(Already) && clause.Has(Done));
    }
}
