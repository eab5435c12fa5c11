using System.Text.Json;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams;

/// <summary>
/// The answer to an adaptiveCard/action invoke: the status of HTTP, and the status, type and value inside the body.
/// Where the body is not of that form, StatusCode is 0 and Type empty: Teams shows "something went wrong".
/// </summary>
public sealed record InvokeAnswer(int HttpStatus, int StatusCode, string Type, JsonNode? Value)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>The card that takes the place of the one that was tapped; null when the answer is something else.</summary>
    public JsonObject? Card => Type == CardType ? Value as JsonObject : null;

    /// <summary>The text shown beside the card; null when the answer is something else.</summary>
    public string? Message => Type == MessageType ? $"{Value}" : null;

    /// <summary>Whether Teams would show the answer: a card or a message, told with 200 twice.</summary>
    public bool IsShown => HttpStatus == 200 && StatusCode == 200 && ($"{Card?["type"]}" == "AdaptiveCard" || Message is not null);

    internal static InvokeAnswer Read(Delivery delivery)
    {
        var unreadable = new InvokeAnswer(delivery.HttpStatus, 0, "", null);
        try
        {
            return JsonNode.Parse(delivery.Body) is JsonObject body && body["statusCode"] is JsonValue code && code.TryGetValue<int>(out var status)
                ? new InvokeAnswer(delivery.HttpStatus, status, $"{body["type"]}", body["value"]?.DeepClone())
                : unreadable;
        }
        catch (JsonException)
        {
            return unreadable;
        }
    }
}
