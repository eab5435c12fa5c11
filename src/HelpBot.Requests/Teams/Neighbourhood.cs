namespace HelpBot.Requests.Teams;

/// <summary>A neighbourhood that a team serves.</summary>
/// <param name="Name">As residents call it.</param>
/// <param name="Postcode">The four digits of its postcodes.</param>
public sealed record Neighbourhood(string Name, string Postcode);
