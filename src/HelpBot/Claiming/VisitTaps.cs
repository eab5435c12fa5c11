using System.Globalization;
using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Privacy;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Claiming;

/// <summary>What a student does with a task: give it back, or tell that it is done.</summary>
internal sealed class VisitTaps(CommandDesk desk) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Release, Dialogs.Wire.Verbs.Done];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        if (!tap.NamesRequest) return TapRouter.Unknown(tap.Visitor);
        var command = CommandOf(tap);
        var answer = await desk.HandleAsync(command, cancellation);
        if (answer is DeskAnswer.Refused { Refusal: Refusal.NotBegun, Now: { } now } && command is FinishVisit early)
            return Answer.Here(StudentCard.AskWhetherEarly(now, early.Minutes, early.Line, tap.Visitor.Reader));
        var say = tap.Visitor.Reader.Say;
        return RequestAnswers.Of(answer, tap.Visitor, happened => Headline(happened, say), View(tap.Visitor));
    }

    private static RequestCommand CommandOf(Tap tap)
    {
        var (visitor, data) = (tap.Visitor, tap.Data);
        if (data.Verb == Dialogs.Wire.Verbs.Release)
            return new ReleasePlace(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.Key, tap.Reason);
        var minutes = double.TryParse(data.Input(InputIds.Minutes), CultureInfo.InvariantCulture, out var number)
            && number is >= 0 and <= int.MaxValue ? (int)number : 0;
        var line = PersonalData.Clean(data.Input(InputIds.Line) ?? "").Text;
        return new FinishVisit(tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.Key, minutes, line)
        {
            WasEarly = data.Input(InputIds.WasEarly) is not null,
        };
    }

    private static string Headline(RequestEvent happened, Wording say) => happened switch
    {
        PlaceReleased => say["release.released"],
        QuestionDeclined => say["release.declined"],
        _ => "",
    };

    private static Func<HelpRequest, Reader, string?, Post> View(Visitor visitor) => visitor.InChannel
        ? (request, reader, headline) => ChannelCard.Write(request, reader, headline)
        : (request, reader, headline) => StudentCard.Write(request, reader, headline is { Length: 0 } ? null : headline);
}
