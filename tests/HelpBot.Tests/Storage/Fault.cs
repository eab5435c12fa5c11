namespace HelpBot.Tests.Storage;

/// <summary>What goes wrong on the way to the Table service.</summary>
internal enum Fault
{
    None,

    /// <summary>The connection breaks before the service has the request.</summary>
    BeforeSending,

    /// <summary>The service carries the request out and the connection breaks before the answer.</summary>
    AfterSending,

    /// <summary>The service carries the request out and answers 503.</summary>
    ServerError,

    /// <summary>Nothing is heard until the caller gives up.</summary>
    NoAnswer,
}
