using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Turns;

/// <summary>Answers of the desk in words: what is the case now, never an error bar.</summary>
internal static class RequestAnswers
{
    /// <summary>Answers with a view of the request as it is now, under a headline.</summary>
    /// <param name="answer">What became of the command.</param>
    /// <param name="visitor">Who gave it.</param>
    /// <param name="headline">The headline for what happened; not called for refusals and repeats.</param>
    /// <param name="view">The view of the request.</param>
    public static Answer Of(
        DeskAnswer answer, Visitor visitor, Func<RequestEvent, string?> headline, Func<HelpRequest, Reader, string?, Post> view)
    {
        var reader = visitor.Reader;
        return answer switch
        {
            DeskAnswer.Effected effected =>
                Answer.Here(view(effected.Now, reader, headline(effected.Happened))) with { About = effected.Now },
            DeskAnswer.Repeated { Now: { } now } => Answer.Here(view(now, reader, null)) with { About = now },
            DeskAnswer.Refused { Now: { } now } refused when IsTheirs(refused.Refusal) =>
                Answer.Here(view(now, reader, reader.Say.Explain(refused.Refusal, reader.Roster, reader.Team))) with { About = now },
            DeskAnswer.Refused refused => Answer.Here(new Post(reader.Say.Explain(refused.Refusal, reader.Roster, reader.Team))),
            _ => Answer.Here(new Post(reader.Say["error.ours"])),
        };
    }

    /// <summary>The view of a job in someone's own chat; in a channel, the channel's card as that person sees it.</summary>
    public static Func<HelpRequest, Reader, string?, Post> OwnView(Visitor visitor, Func<HelpRequest, Reader, string?, Post> own) =>
        visitor.InChannel ? (request, reader, headline) => ChannelCard.Write(request, reader, headline) : own;

    /// <summary>What is said when the store could not be reached.</summary>
    public static Answer NotNow(Visitor visitor) => Answer.Shown(visitor, new Post(visitor.Reader.Say["error.ours"]));

    // To who has nothing to do with a request, its card says more than a refusal should.
    private static bool IsTheirs(Refusal refusal) =>
        refusal is not (Refusal.NotYourTeam or Refusal.NotYourRole or Refusal.NotYourRequest or Refusal.NoSuchRequest);
}
