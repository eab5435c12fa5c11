using HelpBot.Board;
using HelpBot.Dialogs;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Intake.Understanding;
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
            return new Answer(null, new Post(reader.Say["error.tooLong"])).And(await intake.OpenQuestionAsync(visitor, cancellation));
        return WishWords.Read(text) switch
        {
            Wish.NewRequest => await intake.BeginAsync(visitor, null, activity, cancellation),
            Wish.Hello => await GreetAsync(visitor, cancellation),
            { } wish => await GrantAsync(visitor, wish, cancellation),
            null => await intake.TypeAsync(visitor, text, activity, cancellation) ?? await StartAsync(visitor, text, activity, cancellation),
        };
    }

    /// <summary>Greets, and goes on with a draft that is open.</summary>
    public async Task<Answer> GreetAsync(Visitor visitor, CancellationToken cancellation) =>
        new Answer(null, HomeCard.Greeting(visitor.Reader)).And(await intake.OpenQuestionAsync(visitor, cancellation));

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
        return answer.And(await intake.OpenQuestionAsync(now, cancellation));
    }

    private async Task<Answer> StartAsync(Visitor visitor, string text, string activity, CancellationToken cancellation)
    {
        var reader = visitor.Reader;
        if (visitor.Person.Is(Roles.Worker) && TaskWords.Read(text) is not null) return await intake.BeginAsync(visitor, text, activity, cancellation);
        return new Answer(null, visitor.IsNew ? HomeCard.Greeting(reader) : HomeCard.After(reader, reader.Say["greet.notUnderstood"]));
    }
}
