using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;
using HelpBot.Dialogs.Home;
using HelpBot.Requests.People;
using HelpBot.Turns;

namespace HelpBot.Welcome;

/// <summary>The language that a person chose, remembered from then on.</summary>
internal sealed class LanguageChoice(IAddressBook book)
{
    /// <summary>Remembers the choice and gives the visitor as they are from now on.</summary>
    public async Task<Visitor> SwitchAsync(Visitor visitor, Language language, CancellationToken cancellation)
    {
        await book.ChangeAsync(visitor.Person.Id, profile => profile with { Language = language }, cancellation);
        return visitor with { Person = visitor.Person with { Language = language } };
    }

    /// <summary>Says so, in the new language.</summary>
    public static Post Confirm(Visitor visitor) => HomeCard.After(visitor.Reader, visitor.Reader.Say["language.changed"]);
}
