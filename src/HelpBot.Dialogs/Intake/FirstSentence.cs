using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Understanding;

namespace HelpBot.Dialogs.Intake;

/// <summary>What somebody means who types a sentence while no draft is open. Closed.</summary>
public abstract record FirstSentence
{
    private FirstSentence() { }

    /// <summary>Something else, or nothing that is understood.</summary>
    public sealed record Other : FirstSentence;

    /// <summary>A request for help: a draft begins with it.</summary>
    public sealed record Asks : FirstSentence;

    /// <summary>Only what students may not do.</summary>
    /// <param name="Post">Why, and who can help.</param>
    /// <param name="Understood">What it was, to count it.</param>
    public sealed record Refused(Post Post, Understood Understood) : FirstSentence;

    /// <summary>Reads a sentence.</summary>
    public static FirstSentence Of(string text, Reader reader) => Of(Hearing.Of(text, reader), reader);

    /// <summary>Reads what was heard.</summary>
    public static FirstSentence Of(Heard heard, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var understood = heard.Understood;
        if (understood.IsOutOfScope)
            return new Refused(HomeCard.After(reader, Remarks.Joined(Remarks.OutOfScope(understood.Safe, reader), Remarks.Removed(understood.Safe.Removed, reader))!), understood);
        return understood.Requests.Any(request => request.Task is not null || IsPlan(request)) ? new Asks() : new Other();
    }

    /// <summary>A moment and a place, without the kind of help: somebody is needed then.</summary>
    private static bool IsPlan(UnderstoodRequest request) =>
        request.Neighbourhood is not null && (request.Time.Date is not null || request.Time.Options.Count > 0 || request.Time.Recurrence is not null);
}
