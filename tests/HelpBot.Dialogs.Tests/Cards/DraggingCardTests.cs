using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Board;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Cards;

/// <summary>What a supervisor is told in one message about several requests or several students.</summary>
public sealed class DraggingCardTests
{
    [Fact]
    public void The_list_of_what_drags_has_the_oldest_first_and_leaves_out_what_is_new_or_settled()
    {
        var post = DraggingCard.Write(Board(
            Given.Open,
            OpenSince(2, 30, "GAME"),
            OpenSince(3, 50, "WALK"),
            OpenSince(4, 60, "COOK") with { Status = RequestStatus.Claimed, Holders = Given.Claimed.Holders },
            OpenSince(5, 1, "SHOP") with { Escalated = Escalation.TwoDays }), Given.ReaderFor(Given.Anna))!;

        Assert.StartsWith("Dit staat al lang open", post.Text, StringComparison.Ordinal);
        string[] kinds = ["Samen wandelen", "Spelletje", "Samen boodschappen"];
        var places = kinds.Select(kind => post.Text.IndexOf(kind, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("koken", post.Text, StringComparison.Ordinal);
        Assert.Equal(3, post.Text.Split("[Bekijk").Length - 1);
    }

    [Theory]
    [InlineData(Language.Dutch, "En nog 12.")]
    [InlineData(Language.English, "And 12 more.")]
    public void A_long_list_is_cut_and_says_so(Language language, string rest)
    {
        var many = Enumerable.Range(1, 20).Select(number => OpenSince((byte)number, 30 + number, "SHOP")).ToArray();

        Assert.Contains(rest, DraggingCard.Write(Board(many), Given.ReaderFor(Given.Anna, language))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_that_drags_there_is_no_list() =>
        Assert.Null(DraggingCard.Write(Board(Given.Open), Given.ReaderFor(Given.Anna)));

    [Theory]
    [InlineData(Language.Dutch, "Sam en Noor hebben nog niet gezegd dat het klaar is.", "Noor heeft nog niet gezegd dat het klaar is.")]
    [InlineData(Language.English, "Sam and Noor have not said that it is done.", "Noor has not said that it is done.")]
    public void A_note_about_several_students_names_all_of_whom_it_is_true_now(Language language, string both, string one)
    {
        var note = new SendNote(Given.Now, Given.Anna.Id, NoteCode.OverdueStudent, null);
        var pair = Given.Claimed with { Holders = [new Holder(Given.Sam.Id, Given.Now), new Holder(Given.Noor.Id, Given.Now)] };
        var samIsDone = pair with { Holders = [new Holder(Given.Sam.Id, Given.Now, 60), pair.Holders[1]] };
        var reader = Given.ReaderFor(Given.Anna, language);

        Assert.StartsWith(both, NotePost.Write(note, pair, reader).Text, StringComparison.Ordinal);
        Assert.StartsWith(one, NotePost.Write(note, samIsDone, reader).Text, StringComparison.Ordinal);
        Assert.False(note.IsTrueOf(samIsDone with { Holders = [samIsDone.Holders[0]] }));
    }

    private static HelpRequest OpenSince(byte number, int hours, string task) => Given.Open with
    {
        Id = Given.Id(number),
        PlacedAt = Given.Now.AddHours(-hours),
        Plan = Given.Plan with { Task = task },
    };

    private static RequestBoard Board(params HelpRequest[] live) => new(Given.Team, live, Given.Now);
}
