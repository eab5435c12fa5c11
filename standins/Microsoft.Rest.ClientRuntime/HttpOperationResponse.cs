namespace Microsoft.Rest;

/// <summary>A call and its answer.</summary>
public class HttpOperationResponse : IDisposable
{
    private bool disposed;

    /// <summary>The call.</summary>
    public HttpRequestMessage Request { get; set; }

    /// <summary>The answer.</summary>
    public HttpResponseMessage Response { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes both messages.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposed || !disposing) return;
        disposed = true;
        Request?.Dispose();
        Response?.Dispose();
    }
}
