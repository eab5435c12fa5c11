using System.Globalization;
using HelpBot.Consistency.Chance;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Privacy;

namespace HelpBot.Consistency.Acts;

/// <summary>What somebody fills in before a tap: what has to be, and now and then something else than what stands there.</summary>
internal sealed class FormFilling(Dice dice)
{
    private const double Changed = 0.35;

    /// <summary>The inputs that go with a button; those that are left out keep what the card says.</summary>
    public Dictionary<string, string> Of(Button button)
    {
        var form = button.Inputs().ToList();
        // All three of these belong together.
        var details = form.Any(IsNeeded) || dice.Falls(0.1);
        var filled = new Dictionary<string, string>();
        foreach (var input in form)
            if (ValueOf(input, details) is { } value) filled[input.Read("id")!] = value;
        return filled;
    }

    private string? ValueOf(CardNode input, bool details) => input.Type switch
    {
        "Input.ChoiceSet" => IsEmpty(input) || dice.Falls(Changed) ? Choice(input) : null,
        "Input.Toggle" => dice.Falls(Changed) ? input.Read("valueOn") ?? "true" : null,
        "Input.Date" => IsEmpty(input) || dice.Falls(Changed) ? DayFrom(input.Read("min")!) : null,
        "Input.Time" when input.Read("id") == "until" => "",
        "Input.Time" => IsEmpty(input) || dice.Falls(Changed) ? dice.One(["11:00", "13:30", "14:00", "15:30", "16:00"]) : null,
        "Input.Number" => dice.Falls(Changed) ? Number(input) : null,
        _ => Text(input, details),
    };

    private string? Text(CardNode input, bool details) => input.Read("id") switch
    {
        "callBy" when details => PrivateData.Name,
        "address" when details => PrivateData.Address,
        "phone" when details => PrivateData.Phone,
        "note" when dice.Falls(Changed) => dice.One(["Rollator mee.", "Bel twee keer aan."]),
        "line" when dice.Falls(Changed) => "Het was gezellig.",
        _ => null,
    };

    private string? Choice(CardNode input) =>
        input.List("choices").Select(choice => $"{choice["value"]}").ToList() is { Count: > 0 } choices ? dice.One(choices) : null;

    // A day at the weekend is refused, which belongs to it.
    private string DayFrom(string first) => DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        .AddDays(dice.One([0, 0, 1, 1, 1, 2, 3])).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Number(CardNode input) => input.Read("id") switch
    {
        "students" => dice.One(["1", "2"]),
        "duration" => dice.One(["30", "45", "60"]),
        _ => dice.One(["20", "45", "60"]),
    };

    private static bool IsNeeded(CardNode input) => input.Read("isRequired") == "true" && input.Read("id") == "address";

    private static bool IsEmpty(CardNode input) => string.IsNullOrEmpty(input.Read("value"));
}
