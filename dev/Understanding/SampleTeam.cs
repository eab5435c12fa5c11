using System.Globalization;
using System.Text.Json;
using HelpBot.Dev.Setup;
using HelpBot.Requests.Teams;

namespace HelpBot.Dev.Understanding;

/// <summary>The team of the development settings.</summary>
public static class SampleTeam
{
    /// <summary>Reads it.</summary>
    /// <exception cref="SetupException">The settings cannot be read.</exception>
    public static Team Read(Repository repository)
    {
        var file = repository.At("src", "HelpBot", "appsettings.Development.json");
        try
        {
            using var settings = JsonDocument.Parse(File.ReadAllText(file));
            var team = settings.RootElement.GetProperty("HelpBot").GetProperty("Teams")[0];
            return new Team
            {
                Id = new TeamId(Text(team, "Id")),
                Name = Text(team, "Name"),
                TimeZone = TimeZoneInfo.FindSystemTimeZoneById(Text(team, "TimeZone")),
                Shift = ShiftOf(team.GetProperty("Shift")),
                Closures = [.. team.GetProperty("Closures").EnumerateArray().Select(one => new Closure(Date(one, "From"), Date(one, "Until")))],
                Neighbourhoods = [.. team.GetProperty("Neighbourhoods").EnumerateArray().Select(one => new Neighbourhood(Text(one, "Name"), Text(one, "Postcode")))],
            };
        }
        catch (Exception problem) when (problem is IOException or JsonException or KeyNotFoundException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new SetupException($"The sample team could not be read from {file}: {problem.Message}");
        }
    }

    private static Shift ShiftOf(JsonElement shift) => new(
        TimeOnly.Parse(Text(shift, "From"), CultureInfo.InvariantCulture),
        TimeOnly.Parse(Text(shift, "Until"), CultureInfo.InvariantCulture),
        [.. shift.GetProperty("Days").EnumerateArray().Select(day => Enum.Parse<DayOfWeek>(day.GetString()!))]);

    private static DateOnly Date(JsonElement element, string name) => DateOnly.Parse(Text(element, name), CultureInfo.InvariantCulture);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"{name} is empty.");
}
