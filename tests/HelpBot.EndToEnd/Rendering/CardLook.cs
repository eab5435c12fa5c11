namespace HelpBot.EndToEnd.Rendering;

/// <summary>One way in which people see a card.</summary>
/// <param name="Name">Ends the name of the picture.</param>
/// <param name="Dark">Teams' dark theme.</param>
/// <param name="Width">Width of the window in pixels.</param>
public sealed record CardLook(string Name, bool Dark, int Width)
{
    public static IReadOnlyList<CardLook> All { get; } =
        [new("light", Dark: false, 640), new("dark", Dark: true, 640), new("phone", Dark: false, 375)];
}
