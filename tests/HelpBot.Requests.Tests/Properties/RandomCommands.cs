using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>Makes the command of a move. Most are given by someone concerned, or nearly all would be refused.</summary>
internal static class RandomCommands
{
    private static readonly Person[] People =
        [Town.Wilma, Town.Vera, Town.Sam, Town.Noor, Town.Bo, Town.Sam, Town.Noor, Town.Bo, Town.Wout, Town.Cor, Town.Dina, Town.Gijs, Town.Otto, Town.Ester];

    private static readonly Person[] Students = [Town.Sam, Town.Noor, Town.Bo];

    public static RequestCommand Of(Move move, RandomLife life)
    {
        var ids = life.Ledger.Ids.ToList();
        var target = move.Request == 99 ? Visits.Id(99) : ids[move.Request % ids.Count];
        // Only the last step can be taken back, and only soon: chance alone would seldom get there.
        if (move.Verb % 32 is 8 or 9) target = life.Ledger.Committed[^1].After.Id;
        var request = ids.Contains(target) ? life.Ledger.StateOf(target) : null;
        var command = Choose(move, Anyone(move), life.Now);
        if (move.Luck < 85 && request is not null) command = command with { By = Concerned(command, move, request, life) };
        return command with { Request = target };
    }

    private static Actor Anyone(Move move) => move.Who < 4 ? Actor.Clock(Town.TeamId) : Actor.Of(People[move.Who % People.Length]);

    private static RequestCommand Choose(Move move, Actor by, DateTimeOffset at) => (move.Verb % 32) switch
    {
        0 or 1 or 2 or 3 => Command.Claim(by, at, everyDate: move.Luck % 2 == 0),
        4 => Command.Approve(by, at),
        5 => Command.Release(by, at),
        6 => Command.Finish(by, at, (move.Luck * 6) - 10, wasEarly: move.Who % 2 == 0),
        7 => Command.Cancel(by, at, all: move.Luck % 2 == 0),
        8 or 9 => Command.Undo(by, at),
        10 => Command.Assign(by, at, People[move.Luck % People.Length]),
        11 => Command.Remind(by, at),
        12 => move.Luck < 60 ? Command.Return(by, at) : Command.Reject(by, at),
        13 or 14 => Command.Change(by, at, RandomPlans.Any(move.Who) with { Time = RandomPlans.Time(move.Luck) }, move.Luck % 3 == 0 ? Visits.Resident : null),
        15 => Command.Change(by, at, RandomPlans.Any(move.Luck) with { Note = $"{move.Luck}" }),
        16 or 17 => Command.Offer(by, at, Students[move.Luck % Students.Length]),
        18 or 19 => Command.Start(by, at),
        _ => Later(move, by, at),
    };

    private static RequestCommand Later(Move move, Actor by, DateTimeOffset at) => (move.Verb % 32) switch
    {
        20 or 21 => Command.Reinstate(by, at, RandomPlans.Time(move.Luck), move.Luck % 2 == 0 ? Visits.Resident : null),
        22 => Command.NobodyHome(by, at, move.Luck * 6),
        23 => Command.NoShow(by, at, Students[move.Luck % Students.Length]),
        24 => Command.ReleaseFor(by, at, Students[move.Luck % Students.Length]),
        25 => Command.Read(by, at),
        26 => Command.Sign(by, at, Students[move.Luck % Students.Length], move.Luck),
        27 => Command.Feedback(by, at),
        28 => Command.Concern(by, at),
        29 => Command.Answer(by, at),
        30 => move.Luck < 30 ? Command.Continue(by, at, null) : move.Luck < 60 ? Command.PassOn(by, at) : Command.KeepTime(by, at),
        _ => RandomPlans.Placing(by, (move.Luck % RandomPlans.Count) + 1, at),
    };

    private static Actor Concerned(RequestCommand command, Move move, HelpRequest request, RandomLife life)
    {
        Actor OneOf(IEnumerable<PersonId> people) =>
            people.ToList() is { Count: > 0 } found && Town.Roster.Find(found[move.Who % found.Count]) is { } person ? Actor.Of(person) : command.By;
        return command switch
        {
            ChangeRequest or CancelRequest or ReinstateRequest or ReportNoShow or GiveFeedback => OneOf([request.Requester, Town.Vera.Id, request.Requester]),
            ApproveRequest or ReturnRequest or RejectRequest or AssignStudent or RemindTeam or ApproveHours or AnswerConcern => OneOf([Town.Vera.Id, Town.Cor.Id]),
            ReleasePlace { OnBehalfOf: not null } => OneOf([Town.Vera.Id]),
            ClaimRequest => OneOf([.. request.Swaps.Select(offer => offer.To), .. request.Asked, .. Students.Select(student => student.Id)]),
            ReleasePlace => OneOf([.. request.Holders.Select(holder => holder.Student), .. request.Asked, .. request.Swaps.Select(offer => offer.To)]),
            OfferSwap or StartVisit or FinishVisit or ReportNobodyHome => OneOf(request.Holders.Select(holder => holder.Student)),
            AcknowledgeNews => OneOf([.. request.Unread?.Students ?? [], Town.Vera.Id]),
            UndoLast => OneOf(request.Undoable is { } step ? [step.By] : []),
            RaiseConcern => OneOf([.. request.Holders.Select(holder => holder.Student), request.Requester]),
            _ => life.Ledger.Committed.Count % 2 == 0 ? Actor.Clock(Town.TeamId) : command.By,
        };
    }
}
