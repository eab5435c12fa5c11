using System.Security.Claims;

namespace HelpBot.Teams.Authentication;

/// <summary>Who the endpoint found out sent the request; nothing else puts one on a request.</summary>
/// <param name="Identity">Who.</param>
internal sealed record EstablishedSender(ClaimsIdentity Identity);
