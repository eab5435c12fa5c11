using System.Security.Cryptography;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Intake;

/// <summary>The source of new request ids.</summary>
internal interface IRequestIds
{
    /// <summary>A new id.</summary>
    RequestId Next(DateTimeOffset now);
}

/// <summary>Ids from the system's random source.</summary>
internal sealed class RandomRequestIds : IRequestIds
{
    /// <inheritdoc/>
    public RequestId Next(DateTimeOffset now) => RequestId.Create(now, RandomNumberGenerator.GetBytes(10));
}
