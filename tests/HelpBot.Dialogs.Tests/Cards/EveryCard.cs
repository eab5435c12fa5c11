using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Forms;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Placed;
using HelpBot.Dialogs.Tests.Intake;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Board;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Cards;

/// <summary>A card by name, as someone reads it.</summary>
public sealed record NamedPost(string Name, Language Language, Post Post)
{
    public override string ToString() => $"{Name} {Language}";
}

/// <summary>Every card that HelpBot can show, in every state and both languages.</summary>
internal static class EveryCard
{
    private static readonly HelpRequest[] Usual =
    [
        Given.Open,
        Given.Claimed,
        Given.Open with { Status = RequestStatus.WaitingForApproval, Published = false, Plan = Given.Plan with { Task = "DOCTOR", FirstVisit = true }, PlacedAt = Given.Now.AddDays(-2) },
        Given.Open with { Asked = [Given.Sam.Id] },
    ];

    private static readonly HelpRequest Widest = Given.Open with
    {
        Plan = Given.Plan with
        {
            Task = "RELIEF",
            Time = Given.Plan.Time with { From = new TimeOnly(13, 0), Until = new TimeOnly(17, 0), Minutes = 165 },
            Neighbourhood = "Vettenoordse Polder",
            Note = new string('漢', VisitPlan.LongestNote),
            Students = 4,
            FirstVisit = true,
        },
        Status = RequestStatus.PartlyClaimed,
        Holders = [.. Given.Roster.Students.Select(student => new Holder(student.Id, Given.Now))],
        PlacedAt = Given.Now.AddDays(-9),
        RepeatOf = Given.Id(4),
    };

    /// <summary>One, another that repeats it, and one that repeats what has ended.</summary>
    private static readonly HelpRequest[] Repeats =
    [
        Given.Open,
        Given.Open with { Id = Given.Id(2), Plan = Given.Plan with { Time = Given.Plan.Time with { From = new TimeOnly(15, 0), Until = new TimeOnly(16, 0) } }, RepeatOf = Given.Id(1) },
        Given.Open with { Id = Given.Id(3), Plan = Given.Plan with { Task = "WALK" }, RepeatOf = Given.Id(9) },
    ];

    private static readonly HelpRequest[] Requests = [.. States()];

    public static IReadOnlyList<NamedPost> Public { get; } = [.. Given.Languages.SelectMany(PublicIn)];

    /// <summary>Those that show private details, in one's own chat only.</summary>
    public static IReadOnlyList<NamedPost> Private { get; } = [.. Given.Languages.SelectMany(PrivateIn)];

    public static IEnumerable<NamedPost> All => Public.Concat(Private);

    public static NamedPost Find(string name, Language language) => All.Single(card => card.Name == name && card.Language == language);

    private static IEnumerable<NamedPost> PublicIn(Language language)
    {
        var (els, sam, anna) = (Given.ReaderFor(Given.Els, language), Given.ReaderFor(Given.Sam, language), Given.ReaderFor(Given.Anna, language));
        var channel = Given.ReaderFor(null, language);
        foreach (var request in Requests.Concat(LaterLife.States))
        {
            yield return Card($"channel {Name(request)}", ChannelCard.Write(request, channel, null, ["29:1", "29:2"]));
            yield return Card($"channel for Sam {Name(request)}", ChannelCard.Write(request, sam));
            yield return Card($"worker {Name(request)}", WorkerCard.Write(request, els));
            yield return Card($"student {Name(request)}", StudentCard.Write(request, sam));
            yield return Card($"student {Name(request)} early", StudentCard.AskWhetherEarly(request, 45, "Thee gezet.", sam));
            yield return Card($"supervisor {Name(request)}", SupervisorCard.Write(request, anna));
            yield return Card($"change {Name(request)}", PlanForm.Change(request, els));
            yield return Card($"again {Name(request)}", PlanForm.Again(request with { Erased = request.HasEnded }, els));
        }

        foreach (var post in Lists(els, sam, anna)) yield return Card(post.Name, post.Post);
        foreach (var code in Enum.GetValues<NoteCode>())
        {
            foreach (var reader in (Reader[])[els, sam, anna])
            {
                var note = new SendNote(Given.Now, reader.Person!.Id, code, reader == sam ? Given.Noor.Id : Given.Sam.Id);
                var about = Requests.Concat(LaterLife.States).FirstOrDefault(request => note.IsTrueOf(request)) ?? Given.Open;
                yield return Card($"note {code} to {reader.Person.FirstName}", NotePost.Write(note, about, reader));
            }
        }

        var alarm = new Alarm(Alarm.IdOf("1f"), Given.TeamId, Given.Sam.Id, Given.Now);
        yield return Card("alarm answered", AlarmPost.Answer(sam, supervisorsAreTold: false));
        foreach (var code in (NoteCode[])[NoteCode.Alarm, NoteCode.AlarmAgain, NoteCode.AlarmAnswered, NoteCode.AlarmCall, NoteCode.NotReached])
            yield return Card($"alarm {code}", AlarmPost.Write(new SendNote(Given.Now, Given.Anna.Id, code, Given.Sam.Id), alarm, anna));
        foreach (var code in (NoteCode[])[NoteCode.NotRead, NoteCode.NotConfirmed, NoteCode.OverdueStudent])
            yield return Card($"note {code} about several", NotePost.Write(new SendNote(Given.Now, Given.Anna.Id, code, null), LaterLife.Several, anna));
        yield return Card("note of a repeat", NotePost.Write(new SendNote(Given.Now, Given.Anna.Id, NoteCode.ApprovalAsked, null), LaterLife.RepeatWaiting, anna));
        foreach (var step in Enum.GetValues<Step>().Where(step => step != Step.Overview))
            yield return Card($"question {step}", Conversation.At(step, language).Last.Posts[0]);

        NamedPost Card(string name, Post post) => new(name, language, post);
    }

    private static IEnumerable<(string Name, Post Post)> Lists(Reader els, Reader sam, Reader anna)
    {
        HelpRequest[] many = [.. Usual.Concat(Enumerable.Range(1, 11).Select(_ => Widest)).Select((request, i) => request with { Id = Given.Id((byte)i) })];
        yield return ("open tasks", ListCard.Open(many[..3], sam));
        yield return ("open tasks long", ListCard.Open(many[4..], sam));
        yield return ("open tasks none", ListCard.Open([], sam));
        yield return ("my tasks", ListCard.Tasks(many[..2], sam));
        yield return ("dragging", DraggingCard.Write(new RequestBoard(Given.Team, [.. many[4..].Select(request => request with { Holders = [] })], Given.Now), anna)!);
        yield return ("arrive", ListCard.Arrive([LaterLife.Today, LaterLife.UnderWay], sam));
        yield return ("arrive none", ListCard.Arrive([], sam));
        yield return ("release", ListCard.Release([Given.Claimed, LaterLife.UnderWay], sam));
        yield return ("who is where", ListCard.WhoIsWhere([LaterLife.Today, LaterLife.UnderWay, LaterLife.Overdue], anna));
        yield return ("who is where none", ListCard.WhoIsWhere([], anna));
        yield return ("my tasks none", ListCard.Tasks([], sam));
        yield return ("my requests", ListCard.Requests(many[..3], els));
        yield return ("my requests long", ListCard.Requests(many[4..], els));
        yield return ("my requests none", ListCard.Requests([], els));
        yield return ("review", ListCard.Review(new RequestBoard(Given.Team, many[..3], Given.Now), anna));
        yield return ("review long", ListCard.Review(new RequestBoard(Given.Team, many[4..], Given.Now), anna));
        yield return ("review repeat", ListCard.Review(new RequestBoard(Given.Team, Repeats, Given.Now), anna));
        yield return ("dragging repeat", DraggingCard.Write(new RequestBoard(Given.Team, Repeats, Given.Now.AddHours(22)), anna)!);
        yield return ("review none", ListCard.Review(new RequestBoard(Given.Team, [], Given.Now), anna));
        yield return ("too late", TooLateCard.Write(new Refusal.AlreadyClaimed([new Holder(Given.Noor.Id, Given.Now)]), many[..3], sam));
        yield return ("too late none", TooLateCard.Write(new Refusal.AlreadyClaimed([new Holder(Given.Noor.Id, Given.Now)]), [], sam));
        var all = els with { Person = els.Person! with { Roles = Roles.Worker | Roles.Student | Roles.Supervisor } };
        foreach (var reader in (Reader[])[els, sam, anna]) yield return ($"greeting {reader.Person!.FirstName}", HomeCard.Greeting(reader));
        var (off, later) = (new PlacedWish(Cancels: true, IsClear: true), new PlacedWish(Cancels: false, IsClear: true) { Students = 3 });
        yield return ("placed off", PlacedPost.Write(off, [Given.Claimed], els));
        yield return ("placed off several", PlacedPost.Write(off, many[..7], els));
        yield return ("placed later", PlacedPost.Write(later, [Given.Claimed], els));
        yield return ("placed later several", PlacedPost.Write(later, many[..7], els));
        yield return ("placed open", PlacedPost.Write(later with { Students = null }, [Given.Claimed], els));
        yield return ("placed none", PlacedPost.Write(off, [], all));
        yield return ("finish", ListCard.Finish([LaterLife.UnderWay], sam, 75));
        yield return ("finish none", ListCard.Finish([], sam, null));
        yield return ("worry", HomeCard.Worry(all));
        yield return ("greeting all roles", HomeCard.Greeting(all));
        yield return ("help", HomeCard.Help(all));
    }

    private static IEnumerable<NamedPost> PrivateIn(Language language)
    {
        var (sam, els) = (Given.ReaderFor(Given.Sam, language), Given.ReaderFor(Given.Els, language));
        yield return new("details", language, StudentCard.WriteDetails(Given.Claimed, Given.Details, sam));
        yield return new("overview", language, Conversation.At(Step.Overview, language).Last.Posts[0]);
        var noted = Conversation.At(Step.Note, language).Type(new string('漢', 140)).Draft;
        yield return new("overview long", language, IntakeDialogue.Repeat(noted, els, els.Say["intake.wrong.bsn"]));
    }

    private static IEnumerable<HelpRequest> States()
    {
        var wide = Widest.Plan;
        Holder sam = new(Given.Sam.Id, Given.Now.AddHours(-1)), noor = new(Given.Noor.Id, Given.Now.AddHours(-1));
        foreach (var usual in Usual) yield return usual;
        yield return Widest;
        yield return Given.Open with { Plan = wide, Status = RequestStatus.WaitingForApproval, Published = false, PlacedAt = Given.Now.AddDays(-3) };
        yield return Given.Open with { Plan = wide, Status = RequestStatus.PartlyClaimed, Holders = [noor, new Holder(new("gone"), Given.Now)], Urgent = true };
        yield return Given.Open with { Plan = wide, PlacedAt = Given.Now.AddDays(-2), Asked = [Given.Sam.Id] };
        yield return Given.Claimed with { Status = RequestStatus.Done, Holders = [sam with { Minutes = 75 }], EndedAt = Given.Now };
        yield return Given.Cancelled with { Undoable = new Undoable(Given.Els.Id, Given.Now) };
        yield return Given.Open with { Status = RequestStatus.Rejected, EndReason = Reason.ProfessionalCare, EndedAt = Given.Now };
        yield return Given.Open with { Status = RequestStatus.Expired, EndedAt = Given.Now };
        yield return Given.Open with { Undoable = new Undoable(Given.Sam.Id, Given.Now) };
    }

    private static string Name(HelpRequest request) => LaterLife.NameOf(request)
        ?? $"{request.Status}{(request.Plan.Note!.Length > 100 ? " wide" : "")}{(request.Undoable is null ? "" : " undoable")}{(request.Asked.Count > 0 ? " asked" : "")}";
}
