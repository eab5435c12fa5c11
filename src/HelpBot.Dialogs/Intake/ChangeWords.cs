using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Intake;

/// <summary>Which answer someone wants to change, by its button or its name.</summary>
internal static class ChangeWords
{
    public static Step? StepOf(Heard answer, Wording say) => Steps.Changeable.Cast<Step?>().FirstOrDefault(step =>
        answer.Text == step.ToString() || answer.Message.Plain == Message.Of(say[Steps.LabelOf(step!.Value)]).Plain);
}
