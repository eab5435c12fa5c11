using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HelpBot.TestKit.Cards;

namespace HelpBot.TestKit.Teams.Driving;

/// <summary>Gathers and checks inputs as a card host does before it sends an action.</summary>
internal static class CardInputs
{
    /// <summary>The data of the action with the inputs merged in: those of its own card and of the cards around it, all as text.</summary>
    public static JsonObject Merge(JsonObject card, CardNode node, JsonObject action, Dictionary<string, string> given)
    {
        var data = (action["data"]?.DeepClone() as JsonObject) ?? [];
        if ($"{action["associatedInputs"]}".Equals("none", StringComparison.OrdinalIgnoreCase))
            return given.Count == 0 ? data : throw new TeamsRefusesException("This action takes no inputs.");
        var inputs = CardWalk.Nodes(card).Where(input => input.IsInput && node.Cards.Contains(input.Cards[^1])).ToList();
        if (given.Keys.Except(inputs.Select(input => input.Read("id"))).FirstOrDefault() is { } unknown)
            throw new TeamsRefusesException($"The card has no input '{unknown}' that goes with this action.");
        foreach (var input in inputs)
            if (Value(input, given) is { Length: > 0 } value)
                data[input.Read("id") ?? throw new TeamsRefusesException("An input has no id.")] = value;
        return data;
    }

    private static string? Value(CardNode input, Dictionary<string, string> given)
    {
        var value = given.GetValueOrDefault(input.Read("id") ?? "") ?? Initial(input);
        if (string.IsNullOrWhiteSpace(value))
            return input.Read("isRequired") == "true" ? throw Refused(input, "is required") : null;
        if (Complaint(input, value) is { } complaint) throw Refused(input, complaint);
        return value;
    }

    private static string? Initial(CardNode input) => input.Read("value") ?? (input.Type == "Input.Toggle" ? Off(input) : null);

    private static string? Complaint(CardNode input, string value) => input.Type switch
    {
        "Input.Text" when int.TryParse(input.Read("maxLength"), out var most) && value.Length > most => $"takes at most {most} characters",
        "Input.Text" when input.Read("regex") is { } regex && !Regex.IsMatch(value, regex, RegexOptions.None, TimeSpan.FromSeconds(1)) => "does not fit its pattern",
        "Input.Number" => NumberComplaint(input, value),
        "Input.Date" when !DateOnly.TryParseExact(value, "yyyy-MM-dd", out _) => "is no yyyy-MM-dd",
        "Input.Time" when !TimeOnly.TryParseExact(value, "HH:mm", out _) => "is no HH:mm",
        "Input.Toggle" when value != Off(input) && value != (input.Read("valueOn") ?? "true") => "knows only on and off",
        "Input.ChoiceSet" when !Chosen(input, value).All(Choices(input).Contains) => "does not offer that choice",
        _ => null,
    };

    private static string? NumberComplaint(CardNode input, string value)
    {
        if (!double.TryParse(value, CultureInfo.InvariantCulture, out var number)) return "is no number";
        if (Bound(input, "min") is { } min && number < min) return $"is less than {min}";
        return Bound(input, "max") is { } max && number > max ? $"is more than {max}" : null;
    }

    private static double? Bound(CardNode input, string name) =>
        double.TryParse(input.Read(name), CultureInfo.InvariantCulture, out var bound) ? bound : null;

    private static string Off(CardNode input) => input.Read("valueOff") ?? "false";

    private static string[] Chosen(CardNode input, string value) => input.Read("isMultiSelect") == "true" ? value.Split(',') : [value];

    private static IEnumerable<string> Choices(CardNode input) => input.List("choices").Select(choice => $"{choice["value"]}");

    private static TeamsRefusesException Refused(CardNode input, string complaint) => new($"Input '{input.Read("id")}' {complaint}.");
}
