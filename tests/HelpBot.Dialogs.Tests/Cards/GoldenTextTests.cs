using HelpBot.Requests.People;
using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Cards;

/// <summary>What people read, kept beside the tests so that a person can read it too; HELPBOT_RENEW_GOLDEN=1 writes it anew.</summary>
public sealed class GoldenTextTests
{
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        ["intake"] = ["question Task", "question Day", "question Time", "question Duration", "question Neighbourhood", "question Students", "question Visited",
            "question Knows", "question CallBy", "question Address", "question Phone", "overview", "question Change", "question Together", "question Note"],
        ["worker"] = ["greeting Els", "worker Open", "worker Claimed", "worker Cancelled undoable", "worker Rejected", "worker Expired", "my requests none",
            "note Approved to Els", "note Rejected to Els", "note Claimed to Els", "note Reopened to Els", "note Finished to Els", "note Expired to Els", "my requests"],
        ["student"] = ["greeting Sam", "channel Open", "channel Claimed", "channel for Sam Claimed", "student Open", "student Claimed", "details", "student Done",
            "student Open undoable", "student Cancelled undoable", "open tasks none", "open tasks", "my tasks none", "too late", "too late none", "note Asked to Sam", "note Cancelled to Sam",
            "note Reinstated to Sam", "note StillOpen to Sam", "note SayHello to Sam"],
        ["supervisor"] = ["greeting Anna", "supervisor Open", "supervisor Claimed", "review", "review none", "note ApprovalAsked to Anna", "note Urgent to Anna",
            "note ReleasedLate to Anna", "note Declined to Anna", "note NotReached to Anna", "note LostAnswer to Anna", "note ChannelGone to Anna", "help", "greeting all roles"],
    };

    public static TheoryData<string, Language> Files
    {
        get
        {
            var files = new TheoryData<string, Language>();
            foreach (var page in Pages.Keys)
                foreach (var language in Given.Languages)
                    files.Add(page, language);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void People_read_what_stands_in_the_golden_file(string page, Language language)
    {
        var file = RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Golden", $"{page}.{(language == Language.Dutch ? "nl" : "en")}.txt");
        var text = string.Join("\n\n", Pages[page].Select(name => $"=== {name}\n{EveryCard.Find(name, language).Post.Text}")) + "\n";

        if (Environment.GetEnvironmentVariable("HELPBOT_RENEW_GOLDEN") == "1") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }
}
