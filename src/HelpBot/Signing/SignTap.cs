using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Turns;

namespace HelpBot.Signing;

/// <summary>A supervisor signs for the minutes of everyone who went: one command a student, so that each has its own line of history.</summary>
internal sealed class SignTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Sign];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        var visitor = tap.Visitor;
        var students = visitor.Roster.Members.Select(member => member.Id).Where(id => tap.Data.Input(InputIds.MinutesOf(id)) is not null).ToList();
        if (!tap.NamesRequest || students.Count == 0) return TapRouter.Unknown(visitor);
        DeskAnswer? last = null;
        foreach (var student in students)
        {
            last = await desk.HandleAsync(CommandOf(tap, student), cancellation);
            if (last is DeskAnswer.Refused or DeskAnswer.Unknown) break;
        }

        var say = visitor.Reader.Say;
        return RequestAnswers.Of(
            last!, visitor, _ => say.Say("sign.signed", ("names", say.Names(visitor.Roster, students))), SupervisorCard.Write);
    }

    // What is no number is none that can be signed for, so that it is refused and not taken for nothing.
    private static ApproveHours CommandOf(Tap tap, PersonId student)
    {
        var id = InputIds.MinutesOf(student);
        var isNumber = double.TryParse(tap.Data.Input(id), System.Globalization.CultureInfo.InvariantCulture, out var minutes) && minutes >= 0;
        return new ApproveHours(
            tap.Team, tap.Request, tap.Visitor.Actor, tap.Visitor.Now, tap.KeyWith(id), student, isNumber ? tap.Minutes(id) : -1);
    }
}
