using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Properties;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Dialogs.Tests.Cards;

/// <summary>What a channel reads in any life of requests, whatever people do: no personal field of the resident.</summary>
public sealed class ChannelOfAnyLifeTests
{
    private const int Lived = 30;

    private static readonly string[] Personal = [Visits.Resident.CallBy, Visits.Resident.Address, Visits.Resident.Phone];

    // Everybody, and a student and a worker who see the card in their own language.
    private static readonly Person?[] Readers = [null, Town.Sam with { Language = Language.English }, Town.Wilma];

    [Fact]
    public void No_card_and_no_note_in_the_channel_names_the_resident() => Property.Holds(Move.Sequences, moves =>
    {
        var life = RandomLife.After(moves);
        life.RunTo(life.Now.AddDays(15));
        Assert.All(life.Ledger.Committed, commit => Assert.All(InChannel(commit), AssertNothingPersonal));
    }, runs: Lived);

    [Fact]
    public void A_card_that_named_the_resident_would_be_noticed()
    {
        var request = Story.Placed(Visits.Shopping with { Note = $"Bel {Visits.Resident.Phone}" }).Now;

        Assert.ThrowsAny<Exception>(() => AssertNothingPersonal(ChannelCard.Write(request, ReaderFor(null, request.PlacedAt))));
    }

    private static IEnumerable<Post> InChannel(RequestCommit commit)
    {
        foreach (var person in Readers)
        {
            var reader = ReaderFor(person, commit.Happened.At);
            yield return ChannelCard.Write(commit.After, reader, "Nieuw", ["29:1"]);
            foreach (var note in commit.FollowUps.OfType<SendNote>().Where(note => note.To is null))
                yield return NotePost.Write(note, commit.After, reader);
        }
    }

    private static void AssertNothingPersonal(Post post)
    {
        var said = $"{post.Text}\n{post.Card?.ToJson()}";
        Assert.All(Personal, field => Assert.DoesNotContain(field, said, StringComparison.OrdinalIgnoreCase));
    }

    private static Reader ReaderFor(Person? person, DateTimeOffset now) => new(person, Town.Team, Town.Roster, now);
}
