using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Calls that want an answer.</summary>
public partial class ActivityHandler
{
    private const string AdaptiveCardAction = "adaptiveCard/action";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>An answer with status 200.</summary>
    /// <param name="body">Its body; null for none.</param>
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>A call; anything that is not overridden is answered with 501.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The answer; null when it was sent already.</returns>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name != AdaptiveCardAction)
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            var value = ActionOf(turnContext.Activity);
            return CreateInvokeResponse(
                await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken).ConfigureAwait(false));
        }
        catch (InvokeResponseException refused)
        {
            return refused.CreateInvokeResponse();
        }
    }

    /// <summary>A button of a card was tapped.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">The button and its data.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue ActionOf(IInvokeActivity activity)
    {
        if (activity.Value is null) throw Malformed("BadRequest", "Missing value property");
        if (activity.Value is not JObject value) throw Malformed("BadRequest", "Value property is not properly formed");
        try
        {
            var read = new AdaptiveCardInvokeValue { Action = Action(Member(value, "action")), State = Text(value, "state") };
            if (read.Action is null) throw Malformed("BadRequest", "Missing action property");
            return read.Action.Type == "Action.Execute"
                ? read
                : throw Malformed("NotSupported", $"The action '{read.Action.Type}' is not supported.");
        }
        catch (Exception other) when (other is ArgumentException or InvalidCastException or FormatException)
        {
            throw Malformed("BadRequest", "Value property is not properly formed");
        }
    }

    private static AdaptiveCardInvokeAction Action(JToken action) => action?.Type is null or JTokenType.Null ? null : new AdaptiveCardInvokeAction
    {
        Type = Text((JObject)action, "type"),
        Id = Text((JObject)action, "id"),
        Verb = Text((JObject)action, "verb"),
        Data = Member((JObject)action, "data") is JValue plain ? plain.Value : Member((JObject)action, "data"),
    };

    private static string Text(JObject owner, string name) => (string)Member(owner, name);

    // As lax as the official reader.
    private static JToken Member(JObject owner, string name) => owner.GetValue(name, StringComparison.OrdinalIgnoreCase);

    private static InvokeResponseException Malformed(string code, string message) =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = ErrorType,
            Value = new Error { Code = code, Message = message },
        });

    private async Task AnswerInvokeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(As<IInvokeActivity>(turn), cancellationToken).ConfigureAwait(false);
        if (answer is null || turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is not null) return;
        await turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends a call with a status and a body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode statusCode;
        private readonly object body;

        /// <summary>Ends a call.</summary>
        /// <param name="statusCode">The HTTP status.</param>
        /// <param name="body">The body; null for none.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
            : base($"The call ends with status {(int)statusCode}.") =>
            (this.statusCode, this.body) = (statusCode, body);

        /// <summary>The answer that the call ends with.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
