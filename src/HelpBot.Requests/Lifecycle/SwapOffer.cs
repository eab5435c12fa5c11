using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student who asked another one to take over.</summary>
public sealed record SwapOffer(PersonId From, PersonId To);
