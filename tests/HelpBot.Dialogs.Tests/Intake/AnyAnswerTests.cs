using FsCheck;
using FsCheck.Fluent;
using HelpBot.Dialogs.Intake;

namespace HelpBot.Dialogs.Tests.Intake;

/// <summary>From any draft that can be reached, any answer leads to one open question, a placement, or the end.</summary>
public sealed class AnyAnswerTests
{
    private static readonly string[] Words =
        ["ja", "nee", "stop", "terug", "wijzig", "plaats", "place", "change", "back", "any", "-", "SHOP", "RELIEF", "GROUP", "yes", "no",
         "2026-11-25", "vandaag", "volgende vrijdag", "zaterdag", "31-2", "14:00", "16:45", "half 3", "tussen 1 en 3", "maakt niet uit",
         "60", "180", "15", "anderhalf uur", "Holy-Noord", "westweik", "1", "2", "4", "9", "mevrouw V.", "Churchillsingel 483", "06 12345678",
         "rollator mee", "toch om 3 uur", "toch om half 5", "Task", "Day", "Time", "Duration", "Students", "Note", "Together", "Phone", "Knows",
         "Overview", "👍", "", "BSN 111222333", "\ud800", "duur", "tijd"];

    [Fact]
    public void Any_answer_leads_to_one_question_or_an_end()
    {
        var turns = Gen.Zip(Gen.Elements(Words), Gen.Choose(0, 9)).ListOf(25).Select(list => list.ToArray());

        Prop.ForAll(turns.ToArbitrary(), all =>
        {
            var talk = new Conversation();
            foreach (var (word, way) in all)
            {
                if (way == 9) talk.Reader = talk.Reader with { Now = talk.Reader.Now.AddHours(7) };
                var expected = Array.Find([.. Conversation.Whole], answer => answer.Step == talk.Asking).Tap;
                _ = way switch
                {
                    < 4 when expected is not null => talk.Tap(expected),
                    < 7 => talk.Tap(word),
                    8 => talk.Tap(word, "0"),
                    _ => talk.Type(word),
                };
                if (!Holds(talk)) return false;
                if (talk.Last.Draft is null || talk.Last.Placement is not null) return true;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500));
    }

    private static bool Holds(Conversation talk)
    {
        var outcome = talk.Last;
        if (outcome.Placement is { } placed)
        {
            return outcome.Draft is { Knows: true, Visited: not null, Task: not null, CallBy: not null, Address: not null, Phone: not null }
                && HelpBot.Requests.Teams.VisitTimeCheck.ProblemWith(talk.Reader.Team, placed.Plan.Time, talk.Reader.Now) is null;
        }

        return outcome.Posts.Count == 1 && (outcome.Draft is null || outcome.Posts[0].Card!.Body.OfType<AdaptiveCards.AdaptiveActionSet>().Any());
    }
}
