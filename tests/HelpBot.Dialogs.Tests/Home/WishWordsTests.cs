using HelpBot.Dialogs.Home;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Home;

/// <summary>Asking in words: what is meant, and what is the first sentence of a request and no wish.</summary>
public sealed class WishWordsTests
{
    [Theory]
    [InlineData("nieuwe hulpvraag", Wish.NewRequest)]
    [InlineData("Ik wil graag een nieuwe hulpvraag doen.", Wish.NewRequest)]
    [InlineData("ik heb iemand nodig", Wish.NewRequest)]
    [InlineData("mijn vragen", Wish.MyRequests)]
    [InlineData("wat zijn mijn vragen eigenlijk?", Wish.MyRequests)]
    [InlineData("hoi, mijn hulpvragen graag!", Wish.MyRequests)]
    [InlineData("Wat heb ik lopen?", Wish.MyRequests)]
    [InlineData("hoe staat het met morgen", Wish.MyRequests)]
    [InlineData("open taken", Wish.OpenTasks)]
    [InlineData("is er nog iets vanmiddag?", Wish.OpenTasks)]
    [InlineData("hulp", Wish.Help)]
    [InlineData("Wat kun je eigenlijk allemaal?", Wish.Help)]
    [InlineData("english please", Wish.English)]
    [InlineData("in het Nederlands graag", Wish.Dutch)]
    [InlineData("ik maak me zorgen", Wish.Worry)]
    [InlineData("ik maak me een beetje zorgen om meneer", Wish.Worry)]
    [InlineData("het voelt niet goed", Wish.Worry)]
    [InlineData("bel mij", Wish.Worry)]
    [InlineData("Goedemorgen", Wish.Hello)]
    public void A_worker_gets_what_they_ask_for(string text, Wish wish) => Assert.Equal(wish, Read(text, Given.Els)?.Wish);

    [Theory]
    [InlineData("wat kan ik doen", Wish.OpenTasks)]
    [InlineData("ik doe het", Wish.Take)]
    [InlineData("die wil ik wel", Wish.Take)]
    [InlineData("ik pak 'm", Wish.Take)]
    [InlineData("zet mij erop", Wish.Take)]
    [InlineData("ik kan niet", Wish.CannotCome)]
    [InlineData("ik kan morgen toch niet", Wish.CannotCome)]
    [InlineData("sorry, ik ben ziek", Wish.CannotCome)]
    [InlineData("ik ben ziek dus ik kom vanmiddag niet", Wish.CannotCome)]
    [InlineData("kan iemand met mij ruilen?", Wish.CannotCome)]
    [InlineData("ik ben er", Wish.Arrived)]
    [InlineData("ik ben er nu", Wish.Arrived)]
    [InlineData("klaar", Wish.Done)]
    [InlineData("ik ben weg", Wish.Done)]
    [InlineData("hoe staat het met morgen", Wish.MyTasks)]
    [InlineData("ik heb hulp nodig", Wish.Worry)]
    public void A_student_gets_what_they_ask_for(string text, Wish wish) => Assert.Equal(wish, Read(text, Given.Sam)?.Wish);

    [Theory]
    [InlineData("new request", Wish.NewRequest)]
    [InlineData("any news on tomorrow?", Wish.MyTasks)]
    [InlineData("anything this afternoon", Wish.OpenTasks)]
    [InlineData("I'll take it", Wish.Take)]
    [InlineData("mine", Wish.Take)]
    [InlineData("sign me up", Wish.Take)]
    [InlineData("I can't make it", Wish.CannotCome)]
    [InlineData("I'm sick", Wish.CannotCome)]
    [InlineData("swap with someone", Wish.CannotCome)]
    [InlineData("I'm here", Wish.Arrived)]
    [InlineData("done", Wish.Done)]
    [InlineData("I'm worried", Wish.Worry)]
    [InlineData("call me", Wish.Worry)]
    [InlineData("Dutch please", Wish.Dutch)]
    public void In_English_too(string text, Wish wish)
    {
        var all = Given.Sam with { Roles = Roles.Student | Roles.Supervisor };
        Assert.Equal(wish, Read(text, all, Language.English)?.Wish);
    }

    [Theory]
    [InlineData("overzicht", Wish.Review)]
    [InlineData("wat staat er open?", Wish.Review)]
    [InlineData("wie is waar", Wish.WhoIsWhere)]
    [InlineData("waar is iedereen nu", Wish.WhoIsWhere)]
    public void A_supervisor_gets_what_they_ask_for(string text, Wish wish) => Assert.Equal(wish, Read(text, Given.Anna)?.Wish);

    [Theory]
    [InlineData("het was een uur en een kwartier", 75)]
    [InlineData("het duurde anderhalf uur", 90)]
    public void A_student_who_tells_how_long_it_took_is_done(string text, int minutes)
    {
        var wished = Read(text, Given.Sam);
        Assert.Equal((Wish.Done, (int?)minutes), (wished!.Wish, wished.Minutes));
    }

    [Fact]
    public void It_is_the_same_in_English() =>
        Assert.Equal(75, Read("took 75 minutes", Given.Sam, Language.English)?.Minutes);

    [Fact]
    public void The_day_that_is_asked_about_is_told_too() =>
        Assert.Equal(Given.Today.AddDays(1), Read("hoe staat het met morgen", Given.Els)?.Day);

    [Theory]
    [InlineData("ik heb hulp nodig bij de boodschappen")]
    [InlineData("ik heb iemand nodig voor een wandeling morgen om 2 uur")]
    [InlineData("kan er iemand met meneer wandelen")]
    [InlineData("ik maak me zorgen om mevrouw, kan er iemand morgen een spelletje doen")]
    [InlineData("I need someone to walk the dog")]
    [InlineData("mevrouw is klaar om 3 uur, graag samen koken")]
    [InlineData("morgen om half 3")]
    [InlineData("1 uur")]
    [InlineData("ja")]
    [InlineData("boodschappen")]
    [InlineData("Holy-Noord")]
    public void The_first_sentence_of_a_request_or_an_answer_is_no_wish(string text) => Assert.Null(Read(text, Given.Els));

    [Theory]
    [InlineData("klaar")]
    [InlineData("ik doe het")]
    public void What_only_students_say_means_nothing_of_a_worker(string text) => Assert.Null(Read(text, Given.Els));

    private static Wished? Read(string text, Person person, Language language = Language.Dutch) =>
        WishWords.Read(text, Given.ReaderFor(person, language));
}
