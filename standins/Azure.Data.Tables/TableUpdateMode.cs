namespace Azure.Data.Tables;

/// <summary>What happens to the properties of a stored row that a write does not name.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay (HTTP PATCH).</summary>
    Merge = 0,

    /// <summary>They go (HTTP PUT).</summary>
    Replace = 1,
}
