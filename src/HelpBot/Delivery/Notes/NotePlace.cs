using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;

namespace HelpBot.Delivery.Notes;

/// <summary>Where a note goes. Closed.</summary>
internal abstract record NotePlace
{
    private NotePlace() { }

    /// <summary>There, with this text.</summary>
    public sealed record At(ConversationAddress Address, Post Post) : NotePlace;

    /// <summary>Nowhere yet: the reader, or the team, has to speak to the bot first.</summary>
    public sealed record NotYet : NotePlace;

    /// <summary>Nowhere: there is nobody to tell, or nothing to say.</summary>
    public sealed record Nowhere : NotePlace;
}
