using HelpBot.Dialogs.Understanding.What;

namespace HelpBot.Dialogs.Tests.Understanding.What;

/// <summary>Sentences in the tables beside this file, with what is read out of them.</summary>
public sealed class TableTests
{
    [Fact]
    public void Words_that_are_only_context_or_belong_to_other_words_ask_for_no_help_of_their_own() => Holds("hard.txt", 120, Reading.Tasks);

    [Fact]
    public void A_neighbourhood_is_known_by_its_name_its_notations_its_slips_and_its_postcode() =>
        Holds("places.txt", 80, text => Joined(Reading.Of<NeighbourhoodMark>(text).Select(mark => string.Join('/', mark.Names) + (mark.Confirm ? "?" : ""))));

    [Fact]
    public void Words_tell_how_many_students_go_whether_the_resident_joins_and_whom_she_would_rather_have() => Holds("company.txt", 90, Company);

    [Fact]
    public void What_is_practical_becomes_a_note_in_fixed_words() =>
        Holds("notes.txt", 50, text => Joined(Reading.Of<NoteMark>(text).Select(mark => mark.Note)));

    private static string Company(string text) => Joined(
    [
        .. Reading.Of<StudentsMark>(text).Select(mark => $"{mark.Count}"),
        .. Reading.Of<TogetherMark>(text).Select(mark => mark.Joins switch { true => "yes", false => "no", _ => "doubt" }).Distinct(),
        .. Reading.Of<FixedStudentMark>(text).Select(_ => "fixed"),
        .. Reading.Of<StudentWishMark>(text).Select(mark => mark.Wish == StudentWish.Woman ? "woman" : "man"),
    ]);

    private static string Joined(IEnumerable<string> found) => string.Join(' ', found) is { Length: > 0 } all ? all : "-";

    private static void Holds(string table, int least, Func<string, string> read)
    {
        var rows = Reading.Table(table);

        Assert.InRange(rows.Count, least, int.MaxValue);
        Assert.Empty(rows.Where(row => read(row.Text) != row.Heading).Select(row => $"{row.Heading} read as {read(row.Text)}: {row.Text}"));
    }
}
