using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Dialogs;

namespace HelpBot.Delivery.Notes;

/// <summary>Where a note goes. Closed.</summary>
internal abstract record NotePlace
{
    private NotePlace() { }

    /// <summary>There, with this text.</summary>
    public sealed record At(ConversationAddress Address, Post Post) : NotePlace;

    /// <summary>Nowhere yet: the reader, or the team, has to speak to the bot first.</summary>
    /// <param name="Awaits">Who that is.</param>
    /// <param name="Probe">When it is tried all the same, or null.</param>
    public sealed record NotYet(Awaited Awaits, DateTimeOffset? Probe = null) : NotePlace;

    /// <summary>Nowhere: there is nobody to tell, or nothing to say.</summary>
    public sealed record Nowhere : NotePlace;
}
