using HelpBot.Delivery;

namespace HelpBot.Operations.Measures;

/// <summary>Outcomes of calls to the channel as codes of measures.</summary>
internal static class SendOutcomeCodes
{
    /// <summary>The code; details such as ids and waiting times have no place in a measure.</summary>
    public static string Code(this SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent => "sent",
        SendOutcome.Throttled => "throttled",
        SendOutcome.NotSent => "not-sent",
        SendOutcome.Unreachable => "unreachable",
        SendOutcome.ActivityGone => "gone",
        SendOutcome.Refused => "refused",
        _ => "unknown",
    };
}
