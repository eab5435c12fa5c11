using System.Collections.Frozen;
using HelpBot.Dialogs.Home;

namespace HelpBot.Turns;

/// <summary>Finds who answers a button.</summary>
internal sealed class TapRouter(IEnumerable<ITapHandler> handlers)
{
    private readonly FrozenDictionary<string, ITapHandler> _handlers = handlers
        .SelectMany(handler => handler.Verbs.Select(verb => (verb, handler)))
        .ToFrozenDictionary(pair => pair.verb, pair => pair.handler);

    /// <summary>Answers a tap; a button that nobody knows any more gets what the bot can do.</summary>
    public Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation) =>
        _handlers.TryGetValue(tap.Data.Verb, out var handler)
            ? handler.HandleAsync(tap, cancellation)
            : Task.FromResult(Unknown(tap.Visitor));

    /// <summary>What is said about a button that makes no sense any more.</summary>
    public static Answer Unknown(Visitor visitor) =>
        Answer.Shown(visitor, HomeCard.After(visitor.Reader, visitor.Reader.Say["error.unknownButton"]));
}
