using HelpBot.Dialogs;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>One card of the product with sample data.</summary>
/// <param name="Name">Names its pictures.</param>
/// <param name="Write">Writes it in a language.</param>
/// <param name="Unfolded">The key of the text on the button that is tapped first, to show what unfolds.</param>
internal sealed record SampleCard(string Name, Func<Language, Post> Write, string? Unfolded = null);
