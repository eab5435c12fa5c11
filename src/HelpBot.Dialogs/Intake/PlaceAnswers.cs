using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.What;

namespace HelpBot.Dialogs.Intake;

/// <summary>Answers to the question where.</summary>
internal static class PlaceAnswers
{
    public static AnswerResult Neighbourhood(Draft draft, Heard answer, Reader reader) =>
        answer.What.OfType<NeighbourhoodMark>().LastOrDefault() switch
        {
            { Names: [var name], Confirm: var confirm } => new AnswerResult.Taken(draft with { Neighbourhood = name, DoubtfulNeighbourhood = confirm }),
            { Names: var several } => Several(several, reader),
            null => AnswerReading.Wrong(reader, "neighbourhood"),
        };

    /// <summary>That several neighbourhoods are called so, with those to choose from.</summary>
    public static AnswerResult.Wrong Several(IReadOnlyList<string> names, Reader reader) =>
        new(reader.Say["intake.wrong.neighbourhoods"], [.. names.Select(name => new Choice(name, name))]);
}
