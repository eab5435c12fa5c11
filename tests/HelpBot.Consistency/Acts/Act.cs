using HelpBot.Requests.People;

namespace HelpBot.Consistency.Acts;

/// <summary>Something that a person may do.</summary>
/// <param name="Name">For the counts.</param>
/// <param name="Weight">How often, against the others.</param>
/// <param name="For">Who does it.</param>
/// <param name="DoAsync">Does it.</param>
internal sealed record Act(string Name, int Weight, Roles For, Func<Actor, Task> DoAsync);
