using Azure.Core;

namespace Azure.Data.Tables.Pipeline;

/// <summary>Takes one error status for an ordinary answer, so that it is neither thrown nor traced as a failure.</summary>
internal sealed class ExpectedStatus(int status) : ResponseClassifier
{
    public static readonly ExpectedStatus NotFound = new(404);
    public static readonly ExpectedStatus Conflict = new(409);

    public override bool IsErrorResponse(HttpMessage message) =>
        message.Response.Status != status && base.IsErrorResponse(message);
}
