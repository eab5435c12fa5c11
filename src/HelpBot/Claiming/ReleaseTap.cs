using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Claiming;

/// <summary>A student gives a task back or says no; a supervisor takes a student who phones in off the list.</summary>
internal sealed class ReleaseTap(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Release];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var forOther = tap.Data.Input(InputIds.Student) is { Length: > 0 } && tap.Student != visitor.Person.Id;
        var command = new ReleasePlace(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.Key, tap.Reason)
        {
            OnBehalfOf = forOther ? tap.Student : null,
        };
        var answer = await desk.HandleAsync(command, cancellation);
        return RequestAnswers.Of(answer, visitor, happened => Headline(happened, visitor), RequestAnswers.OwnView(visitor, forOther ? SupervisorCard.Write : StudentCard.Write));
    }

    private static string Headline(RequestEvent happened, Visitor visitor)
    {
        var say = visitor.Reader.Say;
        return happened switch
        {
            PlaceReleased { By: var by } released when by != released.Student =>
                say.Say("offlist.off", ("name", say.Name(visitor.Roster, released.Student))),
            SwapDeclined declined => say.Say("swap.declined", ("name", say.Name(visitor.Roster, declined.From))),
            QuestionDeclined => say["release.declined"],
            FirstRightEnded => say["firstright.ended"],
            _ => say["release.released"],
        };
    }
}
