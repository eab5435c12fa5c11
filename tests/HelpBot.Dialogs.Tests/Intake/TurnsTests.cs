using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Tests.Understanding.Corpus;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Intake;

/// <summary>How many turns a request takes: a worker has five minutes.</summary>
public sealed class TurnsTests(ITestOutputHelper output)
{
    private const int MostQuestions = 6;

    [Fact]
    public void At_least_half_of_the_corpus_takes_a_sentence_and_one_confirm()
    {
        var lines = ((string[])["nl.jsonl", "en.jsonl"]).SelectMany(CorpusLine.In).Where(IsOneRequest).ToList();
        var brief = lines.Count(line => Begun(line).Asking == Step.Overview);

        output.WriteLine($"{brief} of {lines.Count} take one sentence and one confirm");
        Assert.True(brief >= lines.Count / 2, $"{brief} of {lines.Count}");
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void No_request_takes_more_than_six_questions(Language language)
    {
        foreach (var type in TaskCatalogue.All)
        {
            var (talk, questions) = (new Conversation(language), 0);
            while (talk.Asking != Step.Overview)
            {
                questions++;
                talk.Tap(AnswerTo(talk.Asking, type.Code));
            }

            Assert.InRange(questions, 1, MostQuestions);
        }
    }

    private static bool IsOneRequest(CorpusLine line) => line.Expected["drafts"]?.AsArray().Count == 1;

    private static Draft Begun(CorpusLine line)
    {
        var now = Given.Team.Instant(DateOnly.FromDateTime(line.At), TimeOnly.FromDateTime(line.At));
        return new Conversation(line.Language, line.Text, now).Draft;
    }

    private static string AnswerTo(Step step, string task) => step switch
    {
        Step.Task => task,
        Step.Duration => "60",
        _ => Conversation.Whole.First(answer => answer.Step == step).Tap,
    };
}
