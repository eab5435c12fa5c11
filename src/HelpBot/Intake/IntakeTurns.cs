using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Turns;

namespace HelpBot.Intake;

/// <summary>
/// Turns of the intake: the draft is read, the dialogue answers, the draft is written with the ETag that was read,
/// and only then is anything said. Of two answers sent at once, the second is answered on what the first left.
/// </summary>
internal sealed class IntakeTurns(IDraftStore drafts, CommandDesk desk, IRequestLedger ledger, IRequestIds ids, RepeatedRequests repeats) : ITapHandler
{
    private const int MostAttempts = 5;

    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.New, Dialogs.Wire.Verbs.Answer];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (tap.Visitor.InChannel) return Answer.Here(new Post(tap.Visitor.Reader.Say["channel.private"]));
        if (tap.Data.Verb == Dialogs.Wire.Verbs.New) return await BeginAsync(tap.Visitor, null, null, cancellation);
        var said = new Said.Tapped(tap.Data.Request, tap.Data.Nonce, tap.Data.Input(InputIds.Answer) ?? "") { Inputs = tap.Data.Inputs };
        var answer = await RunAsync(
            tap.Visitor, draft => draft is null ? null : IntakeDialogue.Next(draft, said, tap.Visitor.Reader), cancellation);
        return answer ?? await GoneAsync(tap, cancellation);
    }

    /// <summary>Begins a draft, or goes on with the one that is open.</summary>
    public async Task<Answer> BeginAsync(Visitor visitor, Heard? sentence, string? activity, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        if (!RoleRules.MayAsk(visitor.Person))
            return Answer.Shown(visitor, HomeCard.After(reader, reader.Say["intake.notWorker"]));
        var answer = await RunAsync(
            visitor,
            draft => draft is null
                ? IntakeDialogue.Begin(ids.Next(visitor.Now), sentence, reader, activity)
                : new IntakeOutcome(draft with { Unheard = false }, IntakeDialogue.Repeat(draft, reader, reader.Say["intake.resumed"])),
            cancellation);
        return answer!;
    }

    /// <summary>Takes a typed message as an answer; null when no draft is open.</summary>
    public Task<Answer?> TypeAsync(Visitor visitor, Heard heard, string? activity, CancellationToken cancellation) => RunAsync(
        visitor,
        draft => draft is null ? null : IntakeDialogue.Next(draft, new Said.Typed(heard.Text, activity) { Heard = heard }, visitor.Reader),
        cancellation);

    /// <summary>An answer and after it the open question again, if a draft is open.</summary>
    public async Task<Answer> AskAgainAsync(Visitor visitor, Answer answer, CancellationToken cancellation)
    {
        var stored = await drafts.LoadAsync(KeyOf(visitor), cancellation);
        if (DraftOf(stored) is not { } draft) return answer;
        var asked = draft with { Unheard = false };
        if (draft.Unheard) await SaveAsync(visitor, stored with { Value = DraftJson.Write(asked) }, cancellation);
        return answer.And(IntakeDialogue.Repeat(asked, visitor.Reader, visitor.Reader.Say["intake.resumed"])) with
        {
            WhenLost = token => MarkUnheardAsync(visitor, asked, token),
        };
    }

    /// <summary>Holds an open draft while something else matters more: no next word, like "ok", is taken for an answer to its question.</summary>
    public async Task HoldAsync(Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            if (DraftOf(await drafts.LoadAsync(KeyOf(visitor), cancellation)) is { } open) await MarkUnheardAsync(visitor, open, cancellation);
        }
        catch (LedgerUnavailableException)
        {
            // The call for help goes before the draft.
        }
    }

    /// <summary>
    /// The truth of now for who confirms what was placed a moment ago, as Teams does when it delivers a message again; null
    /// for who placed nothing.
    /// </summary>
    public async Task<Answer?> PlacedJustNowAsync(Visitor visitor, Heard heard, CancellationToken cancellation)
    {
        if (!IntakeDialogue.IsConfirmation(heard)) return null;
        var live = await ledger.ListLiveAsync(visitor.Team.Id, cancellation);
        var placed = live.Where(request => request.Requester == visitor.Person.Id).MaxBy(request => request.PlacedAt);
        return placed is null || visitor.Now - placed.PlacedAt > JustNow
            ? null
            : new Answer(null, WorkerCard.Write(placed, visitor.Reader, visitor.Reader.Say["placed.again"])) { About = placed };
    }

    private async Task<Answer?> RunAsync(Visitor visitor, Func<Draft?, IntakeOutcome?> dialogue, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var stored = await drafts.LoadAsync(KeyOf(visitor), cancellation);
            var before = DraftOf(stored);
            if (dialogue(before) is not { } outcome) return null;
            if (outcome.Placement is { } placement) outcome = await PlaceAsync(visitor, outcome.Draft!, placement, cancellation);
            outcome = await repeats.LinkAsync(visitor, before, outcome, cancellation);
            var text = outcome.Draft is { } draft ? DraftJson.Write(draft) : null;
            var saved = text == stored.Value || await SaveAsync(visitor, stored with { Value = text }, cancellation);
            if (outcome.Placed is { } placed && !saved) await ForgetAsync(visitor, placed.Id, cancellation);
            if (saved || outcome.Placed is not null)
                return new Answer(outcome.Answered, outcome.Posts)
                {
                    About = outcome.Placed,
                    WhenLost = outcome.Draft is { } asked ? token => MarkUnheardAsync(visitor, asked, token) : null,
                };
        }

        return RequestAnswers.NotNow(visitor);
    }

    /// <summary>Remembers that the open question was not heard, unless the draft has gone on since.</summary>
    private async Task MarkUnheardAsync(Visitor visitor, Draft asked, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var stored = await drafts.LoadAsync(KeyOf(visitor), cancellation);
            if (DraftOf(stored) is not { } now || now.Request != asked.Request || now.Question != asked.Question) return;
            if (await SaveAsync(visitor, stored with { Value = DraftJson.Write(now with { Unheard = true }) }, cancellation)) return;
        }
    }

    /// <summary>Saves the draft; a save whose answer was lost counts when the draft is found as it was meant.</summary>
    private async Task<bool> SaveAsync(Visitor visitor, Versioned<string?> draft, CancellationToken cancellation)
    {
        try
        {
            return await drafts.SaveAsync(KeyOf(visitor), draft, cancellation);
        }
        catch (LedgerUnavailableException)
        {
            return (await drafts.LoadAsync(KeyOf(visitor), cancellation)).Value == draft.Value;
        }
    }

    /// <summary>Deletes what is left of a draft that was placed, whatever was answered to it at the same time.</summary>
    private async Task ForgetAsync(Visitor visitor, RequestId placed, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var stored = await drafts.LoadAsync(KeyOf(visitor), cancellation);
            if (DraftOf(stored)?.Request != placed || await SaveAsync(visitor, stored with { Value = null }, cancellation)) return;
        }
    }

    private async Task<IntakeOutcome> PlaceAsync(Visitor visitor, Draft draft, Placement placement, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        var key = CommandKey.Of(Dialogs.Wire.Verbs.Answer, placement.Request.Value);
        var command = new PlaceRequest(
            visitor.Team.Id, placement.Request, visitor.Actor, visitor.Now, key, placement.Plan, placement.Private)
        {
            Series = placement.Series,
            RepeatOf = placement.RepeatOf,
        };
        return await desk.HandleAsync(command, cancellation) switch
        {
            DeskAnswer.Effected { Now: var now } =>
                Placed(now, WorkerCard.Tell(now, reader, reader.Say[now.Published ? "placed.open" : "placed.waiting"])),
            DeskAnswer.Repeated { Now: { } now } => Placed(now, WorkerCard.Write(now, reader, reader.Say["placed.again"])),
            DeskAnswer.Refused refused =>
                IntakeDialogue.NotPlaceable(draft, reader.Say.Explain(refused.Refusal, reader.Roster, reader.Team), reader),
            _ => new IntakeOutcome(draft, new Post(reader.Say["error.oursKept"])),
        };

        IntakeOutcome Placed(HelpRequest now, Post card) => (IntakeDialogue.AfterPlacing(draft, reader) is { } next
            ? next with { Posts = [card, .. next.Posts] }
            : new IntakeOutcome(null, card)) with
        {
            Answered = new Post($"{reader.Say["intake.overview"]} {reader.Say["button.place"]}"),
            Placed = now,
        };
    }

    /// <summary>A button of a draft that is gone: it was placed, and is as it is now, or it was stopped.</summary>
    private async Task<Answer> GoneAsync(Tap tap, CancellationToken cancellation)
    {
        var reader = tap.Visitor.Reader;
        var placed = tap.NamesRequest ? (await ledger.LoadAsync(tap.Visitor.Team.Id, tap.Request, [], null, cancellation)).Request?.Value : null;
        return placed is { } request && request.Requester == tap.Visitor.Person.Id
            ? new Answer(null, WorkerCard.Write(request, reader, reader.Say["placed.again"]))
            : new Answer(null, HomeCard.After(reader, reader.Say["intake.gone"]));
    }

    private static Draft? DraftOf(Versioned<string?> stored) => stored.Value is { } text ? DraftJson.Read(text) : null;

    private static DraftKey KeyOf(Visitor visitor) => new(visitor.Person.Id, visitor.ChannelId, visitor.ConversationId);
}
