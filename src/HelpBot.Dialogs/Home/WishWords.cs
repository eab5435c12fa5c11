using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Home;

/// <summary>
/// Messages that ask HelpBot for something, in Dutch and English (domain.md part 6, sample utterances). A message has to say
/// that and nothing else, but for days, times and small words: the first sentence of a request is none.
/// </summary>
public static class WishWords
{
    private const string Anywhere = "~";

    // Where a wish that may stand anywhere begins at the latest: behind "hoi, sorry maar".
    private const int LatestBeginning = 4;

    private static readonly PhraseTable Table = PhraseTable.Load("Wishes.wishes.txt");

    private static readonly HashSet<string> SmallWords =
    [
        "eigenlijk", "even", "eventjes", "nou", "nu", "dan", "eens", "ook", "gewoon", "maar", "graag", "aub", "alsjeblieft", "alstublieft", "svp", "weer", "al", "nog",
        "sorry", "ok", "oke", "ja", "helpbot", "bot", "zeg", "toevallig", "misschien", "hoor", "please", "pls", "just", "now", "still", "the", "thanks", "dankje", "bedankt",
    ];

    private static readonly HashSet<string> Greetings = ["hoi", "hallo", "hey", "hi", "hello", "dag"];

    /// <summary>What a message asks for, or null when it is something else.</summary>
    public static Wished? Read(string text, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reader);
        return Read(new Heard(text, new Situation(reader.Team, reader.Now, reader.Say.Language)), reader);
    }

    /// <summary>The same of what was heard.</summary>
    public static Wished? Read(Heard heard, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(heard);
        ArgumentNullException.ThrowIfNull(reader);
        // Most messages are answers, and have no word that begins a wish.
        if (!Table.MayBeIn(heard.Message)) return null;
        return (Whole(heard, [], reader.Person!) ?? (heard.When.Count == 0 ? null : Whole(heard, heard.When, reader.Person!)) ?? InPassing(heard, reader)) is { } wish
            ? new Wished(wish, heard.When.OfType<DayMark>().LastOrDefault()?.Only, MinutesIn(heard))
            : null;
    }

    /// <summary>The wish that is all there is beside these marks and small words.</summary>
    private static Wish? Whole(Heard heard, IReadOnlyList<Mark> beside, Person person)
    {
        var words = new List<string>();
        for (var at = 0; at < heard.Message.Count; at++)
            if (!SmallWords.Contains(heard.Message[at]) && !IsIn(beside, at)) words.Add(heard.Message.Tokens[at].Typed);
        if (words.Count == 0) return null;
        if (words.Count > 1 && Greetings.Contains(words[0])) words.RemoveAt(0);
        var left = Message.Of(string.Join(' ', words));
        return Table.In(left).Where(one => one.From == 0 && one.Until == left.Count)
            .Select(one => ForWhom(WishOf(one.Key, heard, person), person)).FirstOrDefault(wish => wish is not null);
    }

    private static bool IsIn(IReadOnlyList<Mark> marks, int at)
    {
        for (var i = 0; i < marks.Count; i++)
            if (marks[i].From <= at && at < marks[i].Until) return true;
        return false;
    }

    /// <summary>Worries, and that somebody cannot come: with more words around them, but for a request that names a kind of help.</summary>
    private static Wish? InPassing(Heard heard, Reader reader)
    {
        var (message, person) = (heard.Message, reader.Person!);
        var said = Table.In(message).FirstOrDefault(one => one.Key.EndsWith(Anywhere, StringComparison.Ordinal) && one.From <= LatestBeginning && one.Until - one.From > 1);
        if (said is null) return null;
        return Asks(person) && TaskReader.Read(message, Strength.Weak).Count > 0 ? null : ForWhom(WishOf(said.Key, heard, person), person);
    }

    private static Wish? WishOf(string key, Heard heard, Person person) => key.TrimEnd('~') switch
    {
        // A worker needs it for a resident, a student for themselves (H5).
        "NeedsHelp" => Asks(person) ? Wish.NewRequest : Wish.Worry,
        "Took" => MinutesIn(heard) is null ? null : Wish.Done,
        var name => Enum.Parse<Wish>(name),
    };

    private static int? MinutesIn(Heard heard) => heard.When.OfType<DurationMark>().LastOrDefault()?.Minutes;

    /// <summary>The same words mean another thing to who goes and to who asks.</summary>
    private static Wish? ForWhom(Wish? wish, Person person)
    {
        var goes = person.Is(Roles.Student);
        return wish switch
        {
            Wish.Take or Wish.Done when !goes => null,
            Wish.MyRequests when goes && !person.Is(Roles.Worker) => Wish.MyTasks,
            _ => wish,
        };
    }

    private static bool Asks(Person person) => person.Is(Roles.Worker) || person.Reviews;
}
