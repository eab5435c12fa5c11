namespace Microsoft.Bot.Builder;

/// <summary>Types of activities that never leave the process.</summary>
internal static class ActivityTypesEx
{
    /// <summary>Carries the answer of an invoke to the adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}
