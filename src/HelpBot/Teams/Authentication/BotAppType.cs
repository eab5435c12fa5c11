namespace HelpBot.Teams.Authentication;

/// <summary>How the bot proves who it is; the names are those of the bot registration.</summary>
internal enum BotAppType
{
    /// <summary>A managed identity whose client id is the app id; there is no secret.</summary>
    UserAssignedMSI,

    /// <summary>An app of one tenant, with a client secret.</summary>
    SingleTenant,
}
