namespace HelpBot.Storage;

/// <summary>Which Table service account keeps everything, and how long a call may take (section <c>Storage</c>).</summary>
internal sealed class StorageOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Storage";

    /// <summary>The account with its key or SAS; or <see cref="Endpoint"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The table endpoint of an account that the managed identity may use; or <see cref="ConnectionString"/>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Put before every table name, so that several installations can share an account.</summary>
    public string TablePrefix { get; set; } = "";

    /// <summary>How long a point read may take, retries included.</summary>
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a write may take; one that takes longer counts as unknown.</summary>
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a query may take, all its pages included.</summary>
    public TimeSpan QueryTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
