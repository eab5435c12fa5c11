using System.Globalization;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Operations;

/// <summary>Makes a team of its configuration, or says what is wrong with it.</summary>
internal static class TeamReading
{
    /// <summary>Reads one team.</summary>
    /// <param name="given">What is configured.</param>
    /// <param name="entry">Its name in problems, such as <c>HelpBot:Teams:0</c>.</param>
    /// <param name="problems">Where problems go; with any, the answer is of no use.</param>
    public static Team Read(TeamOptions given, string entry, Problems problems)
    {
        problems.Require(KeyText.IsId(given.Id), $"{entry}:Id", "must be ASCII letters, digits and hyphens");
        problems.Require(!string.IsNullOrWhiteSpace(given.Name), $"{entry}:Name", "is missing");
        problems.Require(given.DailyMaximum is >= 1 and <= 20, $"{entry}:DailyMaximum", "must be 1 to 20");
        problems.Require(given.Capacity >= 0, $"{entry}:Capacity", "must be 0 or more");
        var zoneKnown = TimeZoneInfo.TryFindSystemTimeZoneById(given.TimeZone, out var zone);
        problems.Require(zoneKnown, $"{entry}:TimeZone", $"is not a time zone that this machine knows: {given.TimeZone}");
        RequireChannel(given, entry, problems);
        return new Team
        {
            Id = new TeamId(given.Id ?? ""),
            Name = given.Name ?? "",
            Language = Languages.Read(given.Language, $"{entry}:Language", problems),
            TimeZone = zone ?? TimeZoneInfo.Utc,
            Shift = given.Shift is { } shift ? ReadShift(shift, $"{entry}:Shift", problems) : Shift.Afternoons,
            Closures = [.. given.Closures.Select((closure, i) => ReadClosure(closure, $"{entry}:Closures:{i}", problems))],
            Neighbourhoods = ReadNeighbourhoods(given, entry, problems),
            DailyMaximum = given.DailyMaximum,
            TrainedTasks = TaskCodes.Read(given.TrainedTasks, $"{entry}:TrainedTasks", problems),
            Capacity = given.Capacity,
        };
    }

    private static void RequireChannel(TeamOptions given, string entry, Problems problems)
    {
        if (string.IsNullOrEmpty(given.ChannelId)) return;
        var isUrl = Uri.TryCreate(given.ServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http";
        problems.Require(isUrl, $"{entry}:ServiceUrl", "must be an absolute http(s) address where ChannelId is given");
    }

    private static Shift ReadShift(ShiftOptions given, string entry, Problems problems)
    {
        var from = ReadTime(given.From, $"{entry}:From", problems);
        var until = ReadTime(given.Until, $"{entry}:Until", problems);
        problems.Require(from < until, entry, "is empty: From must be before Until");
        problems.Require(given.Days.Count > 0, $"{entry}:Days", "must name at least one day");
        var days = given.Days.Select((day, i) => ReadDay(day, $"{entry}:Days:{i}", problems)).Distinct();
        return new Shift(from, until, [.. days]);
    }

    private static TimeOnly ReadTime(string? given, string entry, Problems problems)
    {
        var read = TimeOnly.TryParseExact(given, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        problems.Require(read, entry, "must be a time such as 13:00");
        return time;
    }

    private static DayOfWeek ReadDay(string given, string entry, Problems problems)
    {
        var day = Array.Find(Enum.GetValues<DayOfWeek>(), day => day.ToString().Equals(given, StringComparison.OrdinalIgnoreCase));
        problems.Require(day.ToString().Equals(given, StringComparison.OrdinalIgnoreCase), entry, "must be a day such as Monday");
        return day;
    }

    private static Closure ReadClosure(ClosureOptions given, string entry, Problems problems)
    {
        var from = ReadDate(given.From, $"{entry}:From", problems);
        var until = ReadDate(given.Until, $"{entry}:Until", problems);
        problems.Require(from <= until, entry, "From must not be after Until");
        return new Closure(from, until);
    }

    private static DateOnly ReadDate(string? given, string entry, Problems problems)
    {
        var read = DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        problems.Require(read, entry, "must be a date such as 2026-12-24");
        return date;
    }

    private static Neighbourhood[] ReadNeighbourhoods(TeamOptions given, string entry, Problems problems)
    {
        problems.Require(given.Neighbourhoods.Count > 0, $"{entry}:Neighbourhoods", "must name at least one");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, area) in given.Neighbourhoods.Index())
        {
            var name = $"{entry}:Neighbourhoods:{i}";
            problems.Require(!string.IsNullOrWhiteSpace(area.Name), $"{name}:Name", "is missing");
            problems.Require(names.Add(area.Name ?? ""), $"{name}:Name", "is there twice");
            problems.Require(
                area.Postcode is { Length: 4 } digits && digits.All(char.IsAsciiDigit), $"{name}:Postcode", "must be four digits");
        }

        return [.. given.Neighbourhoods.Select(area => new Neighbourhood(area.Name ?? "", area.Postcode ?? ""))];
    }
}
