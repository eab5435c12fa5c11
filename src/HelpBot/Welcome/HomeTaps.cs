using HelpBot.Dialogs.Home;
using HelpBot.Requests.People;
using HelpBot.Turns;

namespace HelpBot.Welcome;

/// <summary>Help and the switch of language.</summary>
internal sealed class HomeTaps(LanguageChoice languages) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Help, Dialogs.Wire.Verbs.SwitchLanguage];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        var visitor = tap.Visitor;
        if (tap.Data.Verb == Dialogs.Wire.Verbs.Help) return Answer.Shown(visitor, HomeCard.Help(visitor.Reader));
        var other = visitor.Person.Language == Language.Dutch ? Language.English : Language.Dutch;
        var switched = await languages.SwitchAsync(visitor, other, cancellation);
        return Answer.Shown(switched, LanguageChoice.Confirm(switched));
    }
}
