namespace HelpBot.Consistency.Wires;

/// <summary>What goes wrong with one call to storage or to Teams.</summary>
internal enum Trouble
{
    None,

    /// <summary>The connection breaks before anything was sent.</summary>
    BrokenBefore,

    /// <summary>It is carried out, and the connection breaks before the answer.</summary>
    BrokenAfter,

    /// <summary>It is not carried out, and nothing is heard in time.</summary>
    TimeoutBefore,

    /// <summary>It is carried out, and nothing is heard in time.</summary>
    TimeoutAfter,

    /// <summary>It is answered 500 or 503 and not carried out.</summary>
    ErrorBefore,

    /// <summary>It is answered 500 or 503 although it was carried out.</summary>
    ErrorAfter,

    /// <summary>It is turned away for now: 429 with Retry-After.</summary>
    Throttled,

    /// <summary>It is turned away: 403.</summary>
    Forbidden,

    /// <summary>What it names is not found, this time.</summary>
    NotFound,

    /// <summary>Somebody just deleted what it names.</summary>
    Deleted,
}
