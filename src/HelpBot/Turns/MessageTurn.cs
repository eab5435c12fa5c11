using HelpBot.Board;
using HelpBot.Dialogs;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Intake;
using HelpBot.Intake;
using HelpBot.Requests.People;
using HelpBot.Review;
using HelpBot.Welcome;

namespace HelpBot.Turns;

/// <summary>A typed message in someone's own chat: a wish, an answer to the open question, or the start of a request.</summary>
internal sealed class MessageTurn(IntakeTurns intake, BoardTaps board, ReviewList review, LanguageChoice languages)
{
    private const int LongestMessage = 1000;

    /// <summary>Answers a message.</summary>
    public async Task<Answer> HandleAsync(Visitor visitor, string text, string activity, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        if (text.Length > LongestMessage)
            return await intake.AskAgainAsync(visitor, new Answer(null, new Post(reader.Say["error.tooLong"])), cancellation);
        return WishWords.Read(text) switch
        {
            Wish.NewRequest => await intake.BeginAsync(visitor, null, activity, cancellation),
            Wish.Hello => await GreetAsync(visitor, cancellation),
            { } wish => await GrantAsync(visitor, wish, cancellation),
            null => await intake.TypeAsync(visitor, text, activity, cancellation) ?? await StartAsync(visitor, text, activity, cancellation),
        };
    }

    /// <summary>Greets, and goes on with a draft that is open.</summary>
    public Task<Answer> GreetAsync(Visitor visitor, CancellationToken cancellation) =>
        intake.AskAgainAsync(visitor, new Answer(null, HomeCard.Greeting(visitor.Reader)), cancellation);

    /// <summary>Answers a message without words, such as a picture, and goes on with a draft that is open.</summary>
    public Task<Answer> WordlessAsync(Visitor visitor, CancellationToken cancellation) => intake.AskAgainAsync(
        visitor, new Answer(null, HomeCard.After(visitor.Reader, visitor.Reader.Say["greet.notUnderstood"])), cancellation);

    /// <summary>Answers a wish in between, and then repeats the open question, so that no draft gets lost.</summary>
    private async Task<Answer> GrantAsync(Visitor visitor, Wish wish, CancellationToken cancellation)
    {
        var now = wish switch
        {
            Wish.Dutch => await languages.SwitchAsync(visitor, Language.Dutch, cancellation),
            Wish.English => await languages.SwitchAsync(visitor, Language.English, cancellation),
            _ => visitor,
        };
        var answer = wish switch
        {
            Wish.MyRequests => await board.RequestsAsync(now, cancellation),
            Wish.MyTasks => await board.TasksAsync(now, cancellation),
            Wish.OpenTasks => await board.OpenAsync(now, cancellation),
            Wish.Arrived => await board.ArriveAsync(now, cancellation),
            Wish.CannotCome => await board.ReleaseAsync(now, cancellation),
            Wish.Review => await review.ShowAsync(now, cancellation),
            Wish.WhoIsWhere => await review.WhoIsWhereAsync(now, cancellation),
            Wish.Help => new Answer(null, HomeCard.Help(now.Reader)),
            _ => new Answer(null, LanguageChoice.Confirm(now)),
        };
        return await intake.AskAgainAsync(now, answer, cancellation);
    }

    private async Task<Answer> StartAsync(Visitor visitor, string text, string activity, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        if (await intake.PlacedJustNowAsync(visitor, text, cancellation) is { } placed) return placed;
        if (visitor.Person.Is(Roles.Worker))
        {
            switch (FirstSentence.Of(text, reader))
            {
                case FirstSentence.Asks: return await intake.BeginAsync(visitor, text, activity, cancellation);
                case FirstSentence.Refused refused: return Answer.Shown(visitor, refused.Post);
            }
        }

        return new Answer(null, visitor.IsNew ? HomeCard.Greeting(reader) : HomeCard.After(reader, reader.Say["greet.notUnderstood"]));
    }
}
