namespace Microsoft.Rest;

/// <summary>A call and its answer, read.</summary>
/// <typeparam name="TBody">What the answer holds.</typeparam>
public class HttpOperationResponse<TBody> : HttpOperationResponse
{
    /// <summary>What the answer holds.</summary>
    public TBody Body { get; set; }
}
