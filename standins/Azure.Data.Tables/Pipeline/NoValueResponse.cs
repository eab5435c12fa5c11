namespace Azure.Data.Tables.Pipeline;

/// <summary>An answer that there is no such row.</summary>
internal sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("There is no such row. Look at HasValue first.");

    public override Response GetRawResponse() => response;
}
