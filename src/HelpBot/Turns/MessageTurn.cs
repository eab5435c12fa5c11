using HelpBot.Board;
using HelpBot.Dialogs;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Understanding;
using HelpBot.Intake;
using HelpBot.Operations.Measures;
using HelpBot.Placed;
using HelpBot.Requests.People;
using HelpBot.Review;
using HelpBot.Signals;
using HelpBot.Welcome;

namespace HelpBot.Turns;

/// <summary>A typed message in someone's own chat: a wish, an answer to the open question, or the start of a request.</summary>
internal sealed class MessageTurn(
    EmergencyTurns emergencies, PlacedTurns placed, IntakeTurns intake, BoardTaps board, ReviewList review, LanguageChoice languages, TurnMeasures measures)
{
    private const int LongestMessage = 1000;

    /// <summary>Answers a message.</summary>
    public async Task<Answer> HandleAsync(Visitor visitor, string text, string? activity, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        var heard = Hear(visitor, text);
        if (await emergencies.AnswerAsync(visitor, heard.Safe, activity) is { } call)
        {
            await intake.HoldAsync(visitor, cancellation);
            return call;
        }

        if (text.Length > LongestMessage)
            return await intake.AskAgainAsync(visitor, new Answer(null, new Post(reader.Say["error.tooLong"])), cancellation);
        return WishWords.Read(heard, reader) switch
        {
            { Wish: Wish.NewRequest } => await intake.BeginAsync(visitor, null, activity, cancellation),
            { Wish: Wish.Hello } => await GreetAsync(visitor, cancellation),
            { } wished => await GrantAsync(visitor, wished, cancellation),
            null => await AboutRequestAsync(visitor, heard, activity, cancellation),
        };
    }

    /// <summary>Words about a placed request, an answer to the open question, or the start of a request.</summary>
    private async Task<Answer> AboutRequestAsync(Visitor visitor, Heard heard, string? activity, CancellationToken cancellation)
    {
        if (await placed.AnswerClearAsync(visitor, heard, cancellation) is { } change) return await intake.AskAgainAsync(visitor, change, cancellation);
        return await intake.TypeAsync(visitor, heard, activity, cancellation)
            ?? await placed.AnswerAsync(visitor, heard, cancellation)
            ?? await StartAsync(visitor, heard, activity, cancellation);
    }

    /// <summary>Answers a message in a channel or a group chat, where others read along.</summary>
    public async Task<Answer> InChannelAsync(Visitor visitor, string? text, string? activity) =>
        await emergencies.AnswerAsync(visitor, Hear(visitor, text ?? "").Safe, activity) ?? new Answer(null, new Post(visitor.Reader.Say["channel.private"]));

    /// <summary>Greets, and goes on with a draft that is open.</summary>
    public Task<Answer> GreetAsync(Visitor visitor, CancellationToken cancellation) =>
        intake.AskAgainAsync(visitor, new Answer(null, HomeCard.Greeting(visitor.Reader)), cancellation);

    /// <summary>Answers a message without words, such as a picture, and goes on with a draft that is open.</summary>
    public Task<Answer> WordlessAsync(Visitor visitor, CancellationToken cancellation) => intake.AskAgainAsync(
        visitor, new Answer(null, HomeCard.After(visitor.Reader, visitor.Reader.Say["greet.notUnderstood"])), cancellation);

    /// <summary>Looks for dangers first; what students may not do is counted by kind, without a word of it.</summary>
    private Heard Hear(Visitor visitor, string text)
    {
        var heard = new Heard(SafeWords.Beginning(text), new Situation(visitor.Team, visitor.Now, visitor.Person.Language));
        measures.OutOfScope(visitor.Team.Id, heard.Safe);
        return heard;
    }

    /// <summary>Answers a wish in between, and then repeats the open question, so that no draft gets lost.</summary>
    private async Task<Answer> GrantAsync(Visitor visitor, Wished wished, CancellationToken cancellation)
    {
        var now = wished.Wish switch
        {
            Wish.Dutch => await languages.SwitchAsync(visitor, Language.Dutch, cancellation),
            Wish.English => await languages.SwitchAsync(visitor, Language.English, cancellation),
            _ => visitor,
        };
        var answer = wished.Wish switch
        {
            Wish.MyRequests => await board.RequestsAsync(now, cancellation, wished.Day),
            Wish.MyTasks => await board.TasksAsync(now, cancellation),
            Wish.OpenTasks or Wish.Take => await board.OpenAsync(now, cancellation),
            Wish.Arrived => await board.ArriveAsync(now, cancellation),
            Wish.Done => await board.FinishAsync(now, wished.Minutes, cancellation),
            Wish.Worry => new Answer(null, HomeCard.Worry(now.Reader)),
            Wish.CannotCome => await board.ReleaseAsync(now, cancellation),
            Wish.Review => await review.ShowAsync(now, cancellation),
            Wish.WhoIsWhere => await review.WhoIsWhereAsync(now, cancellation),
            Wish.Help => new Answer(null, HomeCard.Help(now.Reader)),
            _ => new Answer(null, LanguageChoice.Confirm(now)),
        };
        return await intake.AskAgainAsync(now, answer, cancellation);
    }

    private async Task<Answer> StartAsync(Visitor visitor, Heard heard, string? activity, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        if (await intake.PlacedJustNowAsync(visitor, heard, cancellation) is { } placed) return placed;
        if (visitor.Person.Is(Roles.Worker))
        {
            switch (FirstSentence.Of(heard, reader))
            {
                case FirstSentence.Asks: return await intake.BeginAsync(visitor, heard, activity, cancellation);
                case FirstSentence.Refused refused: return Answer.Shown(visitor, refused.Post);
            }
        }

        return new Answer(null, visitor.IsNew ? HomeCard.Greeting(reader) : HomeCard.After(reader, reader.Say["greet.notUnderstood"]));
    }
}
