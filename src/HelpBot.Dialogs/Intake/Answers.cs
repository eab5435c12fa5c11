namespace HelpBot.Dialogs.Intake;

/// <summary>Answers that only buttons give.</summary>
internal static class Answers
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string AnyTime = "any";
    public const string NoNote = "-";
    public const string Back = "back";
    public const string Stop = "stop";
    public const string Place = "place";
    public const string Change = "change";
    public const string Form = "form";
    public const string Save = "save";
    public const string Usual = "usual";
}
