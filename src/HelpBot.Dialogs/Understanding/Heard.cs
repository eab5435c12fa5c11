using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding;

/// <summary>
/// What somebody typed, as it is heard in one turn. Many ask about the same words; each part of them is read when it is first
/// asked for, and once. Nothing of it outlives the turn.
/// </summary>
/// <param name="text">What was typed.</param>
/// <param name="situation">The team, the moment and the language.</param>
public sealed class Heard(string text, Situation situation)
{
    private (TimePart Part, IReadOnlyList<Mark> Marks)? _asked;

    /// <summary>What was typed.</summary>
    public string Text { get; } = text;

    /// <summary>The team, the moment and the language.</summary>
    public Situation Situation { get; } = situation;

    /// <summary>It without personal data, with its dangers known.</summary>
    public SafeText Safe => field ??= SafetyCheck.Read(Text, Situation.Places, Message);

    /// <summary>The same without personal data: what may be understood and kept. Most messages have none, and are their own.</summary>
    public Heard Safely => field ??= Safe.Text == Text ? this : new Heard(Safe.Text, Situation);

    /// <summary>Its words.</summary>
    public Message Message => field ??= Message.Of(Text);

    /// <summary>What it tells about when.</summary>
    public IReadOnlyList<Mark> When => field ??= WhenReader.Find(Message, Situation);

    /// <summary>The same where it answers a question: then "3" may be a time, a duration or a day.</summary>
    internal IReadOnlyList<Mark> WhenAsked(TimePart part)
    {
        if (_asked is not { } asked || asked.Part != part) _asked = asked = (part, WhenReader.Find(Message, Situation, part));
        return asked.Marks;
    }

    /// <summary>What it tells about which help is wanted, where and by whom.</summary>
    public IReadOnlyList<Mark> What => field ??= WhatReader.Find(Message, Situation);

    /// <summary>The requests in it.</summary>
    public Understood Understood => field ??= Understand.Read(this);

    /// <summary>Nothing of what was typed.</summary>
    public override string ToString() => nameof(Heard);
}
