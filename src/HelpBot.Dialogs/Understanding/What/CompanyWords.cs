using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words that ask for the same student every time, or for a woman or a man.</summary>
internal static class CompanyWords
{
    private static readonly PhraseTable Table = PhraseTable.Load("What.company.txt");

    public static IEnumerable<FixedStudentMark> FixedStudent(Message message) =>
        Marks.Disjoint(Table.In(message).Where(found => found.Key == "fixed")).Select(found => new FixedStudentMark(found.From, found.Until));

    public static IEnumerable<StudentWishMark> Wish(Message message) =>
        Marks.Disjoint(Table.In(message).Where(found => found.Key != "fixed"))
            .Select(found => new StudentWishMark(found.From, found.Until, found.Key == "woman" ? StudentWish.Woman : StudentWish.Man));
}
