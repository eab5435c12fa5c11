namespace HelpBot.Teams.Authentication;

/// <summary>Why a token, or an activity that came with it, was refused. Goes to the log, never to the sender.</summary>
internal enum RefusalReason
{
    /// <summary>More than one authorization header.</summary>
    Ambiguous,

    /// <summary>Longer than any token of the Bot Connector.</summary>
    TooLong,

    /// <summary>Not a signed JWT in its three parts, or one that says something twice.</summary>
    Malformed,

    /// <summary>Its header brings a key, names where to get one, or asks for an extension.</summary>
    ForeignHeader,

    /// <summary>Signed by an algorithm that the metadata does not list.</summary>
    WrongAlgorithm,

    /// <summary>No key is known: none was ever fetched.</summary>
    NoKeys,

    /// <summary>The key that it names is not published.</summary>
    UnknownKey,

    /// <summary>The signature is not of that key over that text.</summary>
    WrongSignature,

    /// <summary>Issued by someone else.</summary>
    WrongIssuer,

    /// <summary>Meant for another bot.</summary>
    WrongAudience,

    /// <summary>Out of date, or without end.</summary>
    Expired,

    /// <summary>Not valid yet.</summary>
    NotYetValid,

    /// <summary>The activity names no channel, or one that may not use the bot.</summary>
    ChannelNotAllowed,

    /// <summary>The key is not endorsed for the channel.</summary>
    NotEndorsed,

    /// <summary>Token or activity names no service url, or they differ.</summary>
    WrongServiceUrl,

    /// <summary>The service url is on a host that the bot does not talk to.</summary>
    HostNotAllowed,

    /// <summary>The activity names no tenant where it must, two of them, or one that may not use the bot.</summary>
    TenantNotAllowed,

    /// <summary>A local host was called from another machine.</summary>
    NotLocal,
}
