using HelpBot.TestKit.Teams.Connector;

namespace HelpBot.TestKit.Teams.Faults;

/// <summary>One thing that goes wrong with a call: before its effect, or after it, when the message is stored but the answer is lost.</summary>
public sealed record Fault
{
    private Fault() { }

    /// <summary>The status to answer with; 0 breaks the connection; null answers as usual.</summary>
    public int? Status { get; private init; }

    public string Code { get; private init; } = "ServiceError";

    /// <summary>What a 429 asks the bot to wait; whole seconds on the wire, rounded up.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public bool AfterEffect { get; private init; }

    /// <summary>Whether the call waits until the test releases it, or the bot gives up.</summary>
    public bool IsHeld { get; private init; }

    public static Fault Throttled(TimeSpan retryAfter) => new() { Status = 429, Code = "Throttled", RetryAfter = retryAfter };

    /// <summary>ForbiddenOperationException, BotNotInConversationRoster, ConversationBlockedByUser, BotDisabledByAdmin, MessageWritesBlocked.</summary>
    public static Fault Forbidden(string code) => new() { Status = 403, Code = code };

    public static Fault NotFound(string code = "ActivityNotFoundInConversation") => new() { Status = 404, Code = code };

    /// <summary>Any other status: 412, 500, 502, 503, 504.</summary>
    public static Fault Answering(int status, bool afterEffect = false) => new() { Status = status, AfterEffect = afterEffect };

    public static Fault Broken(bool afterEffect = false) => new() { Status = ConnectorAnswer.Broken, AfterEffect = afterEffect };

    public static Fault Held(bool afterEffect = false) => new() { IsHeld = true, AfterEffect = afterEffect };

    /// <summary>The same fault, but its answer waits for the test first.</summary>
    public Fault AfterRelease() => this with { IsHeld = true };

    internal ConnectorAnswer? Answer() => Status switch
    {
        null => null,
        ConnectorAnswer.Broken => new ConnectorAnswer(ConnectorAnswer.Broken),
        { } status => ConnectorAnswer.Error(status, Code, "Scripted by the test.") with { RetryAfter = RetryAfter },
    };
}
