using HelpBot.Requests.People;

namespace HelpBot.Consistency.Acts;

/// <summary>
/// What people do. Buttons are found on the cards that people see, so a new command comes along by itself as soon as a card
/// has a button for it; give its verb a weight below when it should be tapped more or less often than others.
/// </summary>
internal static class ActTable
{
    private const Roles Anyone = Roles.Worker | Roles.Student | Roles.Supervisor;
    private const int WeightOfOtherVerbs = 3;

    /// <summary>The acts, by weight.</summary>
    public static IReadOnlyList<Act> Acts { get; } =
    [
        new("place", 40, Roles.Worker, actor => new Placing(actor).RunAsync()),
        new("tap", 60, Anyone, actor => actor.TapAsync(stale: false)),
        new("tap an old card", 12, Anyone, actor => actor.TapAsync(stale: true)),
        new("tap twice at once", 6, Anyone, actor => actor.TapTwiceAsync()),
        new("claim two at once", 10, Roles.Student, actor => actor.ClaimTwoAsync()),
        new("list tasks", 6, Roles.Student, actor => actor.SayAsync("mijn taken", "open taken")),
        new("arrive or cannot come", 6, Roles.Student, actor => actor.SayAsync("ik ben er", "ik ben er", "ik kan niet")),
        new("list requests", 10, Roles.Worker, actor => actor.SayAsync("mijn vragen")),
        new("review", 15, Roles.Supervisor, actor => actor.SayAsync("overzicht")),
        new("say hello", 3, Anyone, actor => actor.SayAsync("hallo", "hulp")),
    ];

    /// <summary>How often a button of a verb is tapped, against the others on the same cards.</summary>
    public static int WeightOf(string verb) => Verbs.GetValueOrDefault(verb, WeightOfOtherVerbs);

    private static readonly Dictionary<string, int> Verbs = new()
    {
        ["claim"] = 16, ["release"] = 2, ["swap"] = 3, ["start"] = 16, ["done"] = 10, ["not-home"] = 3, ["no-show"] = 9, ["details"] = 3,
        ["change"] = 7, ["cancel"] = 1, ["reinstate"] = 8, ["feedback"] = 2, ["undo"] = 14, ["approve"] = 10, ["reject"] = 1, ["return"] = 2,
        ["sign"] = 8, ["seen"] = 8, ["concern"] = 2, ["answer-concern"] = 8, ["assign"] = 8, ["remind"] = 3, ["review"] = 6,
        ["refresh"] = 3, ["open"] = 2, ["mine"] = 1, ["help"] = 0,
        // The dialogue has an act of its own; a language that changes in between would only make the texts harder to compare.
        ["answer"] = 0, ["new"] = 0, ["language"] = 0,
    };
}
