using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Signals;

/// <summary>The bell, who answers it, and news that was read.</summary>
internal sealed class SignalTaps(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } =
        [Dialogs.Wire.Verbs.Concern, Dialogs.Wire.Verbs.AnswerConcern, Dialogs.Wire.Verbs.Seen];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var visitor = tap.Visitor;
        var answer = await desk.HandleAsync(CommandOf(tap), cancellation);
        return RequestAnswers.Of(
            answer, visitor, happened => Headline(happened, answer.Request, visitor), RequestAnswers.OwnView(visitor, OwnCard.Write));
    }

    private static RequestCommand CommandOf(Tap tap)
    {
        var (team, request, by, at, key) = (tap.Team, tap.Request, tap.Visitor.Actor, tap.Visitor.Now, tap.Key);
        return tap.Data.Verb switch
        {
            Dialogs.Wire.Verbs.Concern => new RaiseConcern(team, request, by, at, key),
            Dialogs.Wire.Verbs.AnswerConcern => new AnswerConcern(team, request, by, at, key),
            _ => new AcknowledgeNews(team, request, by, at, key),
        };
    }

    private static string Headline(RequestEvent happened, HelpRequest? now, Visitor visitor)
    {
        var say = visitor.Reader.Say;
        return happened switch
        {
            ConcernRaised => $"{say["concern.sent"]} {say["concern.danger"]}",
            ConcernAnswered => say.Say("concern.answered", ("name", say.Name(visitor.Roster, now?.Concern?.By))),
            _ => say["seen.read"],
        };
    }
}
