namespace HelpBot.EndToEnd.Playground;

/// <summary>Someone of <c>dev/playground.yml</c>. Anna is the one who sits at the page.</summary>
public sealed record PlaygroundPerson(string Id, string ObjectId, string FirstName)
{
    public static PlaygroundPerson Anna { get; } = new("29:anna", "aaaaaaaa-0000-4000-8000-000000000001", "Anna");

    public static PlaygroundPerson Sam { get; } = new("29:sam", "aaaaaaaa-0000-4000-8000-000000000002", "Sam");

    public static PlaygroundPerson Noor { get; } = new("29:noor", "aaaaaaaa-0000-4000-8000-000000000003", "Noor");

    public static PlaygroundPerson Yusuf { get; } = new("29:yusuf", "aaaaaaaa-0000-4000-8000-000000000004", "Yusuf");

    public static PlaygroundPerson Els { get; } = new("29:els", "aaaaaaaa-0000-4000-8000-000000000005", "Els");

    /// <summary>In the team, but unknown to HelpBot.</summary>
    public static PlaygroundPerson Ruud { get; } = new("29:ruud", "aaaaaaaa-0000-4000-8000-000000000006", "Ruud");
}
