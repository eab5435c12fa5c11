using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Tests.Understanding;

public sealed class CaseTests
{
    public static TheoryData<string, string, int> Cases
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            for (var i = 0; i < CaseFile.All.Count; i++) data.Add(CaseFile.All[i].File, CaseFile.All[i].Sentence, i);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_sentence_is_planned_as_its_words_say(string file, string sentence, int index)
    {
        var one = CaseFile.All[index];
        Assert.Equal((file, sentence), (one.File, one.Sentence));

        var message = Message.Of(one.Sentence);
        var planned = TimePlanning.PlanAll(message, WhenReader.Find(message, one.Situation, one.Asked), one.Task, one.Situation);

        Assert.Equal(one.Expected, Written.Of(planned));
    }
}
