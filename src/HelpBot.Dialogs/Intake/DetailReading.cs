using HelpBot.Dialogs.Safety;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>Reads what only the student who goes may know; null when it is not that.</summary>
internal static class DetailReading
{
    public static string? CallBy(string answer) =>
        Text(answer, PrivateDetails.LongestCallBy) is { } callBy && callBy.Any(char.IsLetter) ? callBy : null;

    public static string? Address(string answer) =>
        Text(answer, PrivateDetails.LongestAddress) is { } address && address.Any(char.IsDigit) && address.Any(char.IsLetter) ? address : null;

    public static string? Phone(string answer) =>
        Text(answer, PrivateDetails.LongestPhone) is { } phone && PersonalData.IsPhone(phone) ? phone : null;

    private static string? Text(string answer, int longest)
    {
        var text = PersonalData.Visible(answer);
        return text.Length >= 1 && text.Length <= longest ? text : null;
    }
}
