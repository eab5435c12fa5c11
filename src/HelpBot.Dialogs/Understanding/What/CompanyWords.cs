using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words that ask for the same student every time, or for a woman or a man.</summary>
internal static class CompanyWords
{
    private static readonly PhraseTable Table = PhraseTable.Load("What.company.txt");

    public static IReadOnlyList<Mark> Read(Message message)
    {
        var found = Table.In(message);
        return found.Count == 0 ? [] : [.. FixedStudent(found), .. Wish(found)];
    }

    private static IEnumerable<FixedStudentMark> FixedStudent(IReadOnlyList<PhraseTable.Found> all) =>
        Marks.Disjoint(all.Where(found => found.Key == "fixed")).Select(found => new FixedStudentMark(found.From, found.Until));

    private static IEnumerable<StudentWishMark> Wish(IReadOnlyList<PhraseTable.Found> all) =>
        Marks.Disjoint(all.Where(found => found.Key != "fixed"))
            .Select(found => new StudentWishMark(found.From, found.Until, found.Key == "woman" ? StudentWish.Woman : StudentWish.Man));
}
