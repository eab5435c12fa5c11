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
            "note Approved to Els", "note Rejected to Els", "note Claimed to Els", "note Reopened to Els", "note Finished to Els", "note Expired to Els", "my requests",
            "change Open", "again Expired", "worker returned", "worker today", "worker changed", "worker series", "worker Done", "worker nobody home", "note Returned to Els",
            "note Changed to Els", "note NobodyHome to Els", "note NoShow to Els", "note CallResident to Els", "note Cancelled to Els"],
        ["student"] = ["greeting Sam", "channel Open", "channel Claimed", "channel for Sam Claimed", "student Open", "student Claimed", "details", "student Done",
            "student Open undoable", "student Cancelled undoable", "open tasks none", "open tasks", "my tasks none", "too late", "too late none", "note Asked to Sam", "note Cancelled to Sam",
            "note Reinstated to Sam", "note StillOpen to Sam", "note SayHello to Sam",
            "student changed", "student arrived", "student swap asked of Sam", "student swap asked of Noor", "student Sam first", "student Noor first", "student series",
            "student with a supervisor", "student cancelled unread", "student nobody home", "student signed", "channel arrived", "channel changed", "channel Noor first",
            "channel no-show", "channel for Sam Sam first", "arrive", "release", "note ChangedAsksAgain to Sam", "note Changed to Sam", "note ChangedDropped to Sam",
            "note SwapAsked to Sam", "note SwapAccepted to Sam", "note SwapDeclined to Sam", "note TakenOff to Sam", "note Reminder to Sam", "note Overdue to Sam",
            "note FirstRight to Sam", "note HoursApproved to Sam", "note ConcernAnswered to Sam"],
        ["supervisor"] = ["greeting Anna", "supervisor Open", "supervisor Claimed", "review", "review none", "note ApprovalAsked to Anna", "note Urgent to Anna",
            "note ReleasedLate to Anna", "note Declined to Anna", "note NotReached to Anna", "note LostAnswer to Anna", "note ChannelGone to Anna", "help", "greeting all roles",
            "supervisor WaitingForApproval", "supervisor returned", "supervisor today", "supervisor overdue", "supervisor changed", "supervisor urgent", "supervisor pair incomplete",
            "supervisor pair, one done", "supervisor released late", "supervisor concern", "supervisor cancelled unread", "supervisor done by two", "supervisor nobody home",
            "supervisor signed", "who is where", "note Swapped to Anna", "note StillNobody to Anna", "note PairIncomplete to Anna", "note NotConfirmed to Anna",
            "note OverdueStudent to Anna", "note Unreported to Anna", "note NotRead to Anna", "note Concern to Anna", "note ConcernAgain to Anna", "note NobodyHome to Anna",
            "note NoShow to Anna", "note NotRead about several", "note NotConfirmed about several", "note OverdueStudent about several",
            "supervisor repeat", "supervisor repeat waiting", "review repeat", "dragging repeat", "note of a repeat"],
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
