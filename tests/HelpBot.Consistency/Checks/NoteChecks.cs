using HelpBot.Consistency.Chronicle;
using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Cards;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.Checks;

/// <summary>Whether everybody was told what concerns them, and nobody twice without need.</summary>
internal static class NoteChecks
{
    // After so many attempts without an answer a note is given up and supervisors are told to call.
    private const int MostAttempts = 2;

    /// <summary>What stayed true from the event on, was told.</summary>
    public static IEnumerable<Finding> Told(Evidence evidence)
    {
        foreach (var history in evidence.Histories)
        {
            var due = history.Steps.SelectMany((step, i) => NotesOf(step, history, evidence).Select(note => (Note: note, MustCome: StaysTrue(note.Note, history, i) && note.Attempts < MostAttempts)));
            foreach (var same in due.GroupBy(one => (one.Note.Conversation, Words: Varies(one.Note.Note) ? $"{one.Note.Note.Note}" : one.Note.Headlines[0])))
            {
                var must = same.Count(one => one.MustCome);
                var sent = SendingsOf(evidence, history, same.Key.Conversation, [.. same.SelectMany(one => one.Note.Headlines)]);
                var told = sent.Count(sending => sending.Effective);
                if (told < must)
                    yield return new Finding("told", $"'{same.Key.Words}' came {told} times and should {must} times:\n{string.Join('\n', sent)}", history.Request);
                var doubts = sent.Count(sending => sending.IsInDoubt) + Doubts(evidence, history);
                if (told > same.Count() + doubts)
                    yield return new Finding("told once", $"'{same.Key.Words}' came {told} times for {same.Count()} events:\n{string.Join('\n', sent)}", history.Request);
            }
        }
    }

    /// <summary>A card is posted again only where its sender could not know, or somebody deleted it.</summary>
    public static IEnumerable<Finding> PostedOnce(Evidence evidence)
    {
        foreach (var history in evidence.Histories)
        {
            var cards = evidence.Book.Sendings.Where(sending =>
                sending is { Creates: true, Effective: true } && sending.Place == history.Place && IsTitle(sending, history, evidence));
            foreach (var same in cards.GroupBy(card => card.Conversation))
            {
                var gone = ConversationOf(evidence, same.Key).History.Count(message => message.DeletedAt is not null && same.Any(card => card.MessageId == message.Id));
                if (same.Count() > 1 + gone + same.Count(card => card.IsInDoubt) + Doubts(evidence, history))
                    yield return new Finding("posted once", $"{same.Count()} cards in one conversation:\n{string.Join('\n', same)}", history.Request);
            }
        }
    }

    private static IEnumerable<(SendNote Note, string Conversation, IReadOnlyList<string> Headlines, int Attempts)> NotesOf(Step step, History history, Evidence evidence)
    {
        var team = evidence.Directory.FindTeam(history.Last.Team)!;
        var roster = evidence.Directory.RosterOf(team.Id);
        var known = new Circumstances(team, roster, new Dictionary<PersonId, Agenda>());
        foreach (var (number, followUp) in FollowUps.Of(step.Before, step.Happened, step.After, known).Index())
        {
            if (followUp is not SendNote note) continue;
            var reader = new Reader(note.To is { } to ? roster.Find(to) : null, team, roster, step.Happened.At);
            var citizen = evidence.Town.Citizens.FirstOrDefault(one => note.To is { } id && one.Id == id);
            var conversation = citizen?.Person.PersonalChat ?? evidence.Town.Citizens.First(one => one.TeamId == history.Team).Team.General;
            var states = Varies(note) ? history.Steps.Where(later => later.Version >= step.Version).Select(later => later.After).Where(note.IsTrueOf) : [];
            var headlines = states.Prepend(step.After).Select(state => NotePost.Write(note, state, reader).Text.Split('\n')[0]).ToList();
            yield return (note, conversation.Id, headlines, evidence.Book.AttemptsOf(history.Request, step.Version, number));
        }
    }

    // Whom it is about, or how much, is looked up when it is sent.
    private static bool Varies(SendNote note) =>
        note.Note is NoteCode.NotRead or NoteCode.NotConfirmed or NoteCode.OverdueStudent or NoteCode.HoursApproved;

    private static bool StaysTrue(SendNote note, History history, int from) => history.Steps.Skip(from).All(step => note.IsTrueOf(step.After));

    private static List<Sending> SendingsOf(Evidence evidence, History history, string conversation, HashSet<string> headlines) =>
        [.. evidence.Book.Sendings.Where(sending => sending.Creates && sending.Conversation == conversation && sending.Place == history.Place && headlines.Contains(sending.Headline))];

    private static int Doubts(Evidence evidence, History history) => evidence.Book.Doubts.Count(text => text.Contains(history.Request, StringComparison.Ordinal));

    // A card begins with what it is about; a note with what happened.
    private static bool IsTitle(Sending sending, History history, Evidence evidence)
    {
        var team = evidence.Directory.FindTeam(history.Last.Team)!;
        return new[] { Language.Dutch, Language.English }.Any(language =>
            sending.Headline == Dialogs.Texts.RequestWording.Task(Dialogs.Texts.Wording.In(language), history.Last.Plan.Task)) && team is not null;
    }

    private static StubConversation ConversationOf(Evidence evidence, string id) =>
        evidence.Town.Citizens.SelectMany(one => new[] { one.Person.PersonalChat, one.Team.General }).First(conversation => conversation.Id == id);
}
