using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Placing;

public sealed class PlanValidationTests
{
    [Fact]
    public void A_task_outside_the_catalogue_is_refused() =>
        Assert.Equal(new Refusal.BadPlan("Task"), RefusalOf(Visits.Shopping with { Task = "WASH" }));

    [Fact]
    public void A_neighbourhood_the_team_does_not_serve_is_refused() =>
        Assert.Equal(new Refusal.BadPlan("Neighbourhood"), RefusalOf(Visits.Shopping with { Neighbourhood = "Ambacht" }));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Fewer_than_one_or_more_than_four_students_are_refused(int students) =>
        Assert.Equal(new Refusal.BadPlan("Students"), RefusalOf(Visits.Shopping with { Students = students }));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void One_to_four_students_can_be_asked_for(int students) =>
        Assert.Null(RefusalOf(Visits.Shopping with { Students = students }));

    [Fact]
    public void A_note_of_140_characters_is_taken_and_one_more_is_refused()
    {
        Assert.Null(RefusalOf(Visits.Shopping with { Note = new string('x', 140) }));
        Assert.Equal(new Refusal.BadPlan("Note"), RefusalOf(Visits.Shopping with { Note = new string('x', 141) }));
    }

    [Fact]
    public void The_form_of_address_is_required_and_has_a_limit()
    {
        Assert.Equal(new Refusal.BadPlan("CallBy"), RefusalOf(Visits.Resident with { CallBy = " " }));
        Assert.Equal(new Refusal.BadPlan("CallBy"), RefusalOf(Visits.Resident with { CallBy = new string('x', 61) }));
        Assert.Null(RefusalOf(Visits.Resident with { CallBy = new string('x', 60) }));
    }

    [Fact]
    public void The_address_is_required_and_has_a_limit()
    {
        Assert.Equal(new Refusal.BadPlan("Address"), RefusalOf(Visits.Resident with { Address = "" }));
        Assert.Equal(new Refusal.BadPlan("Address"), RefusalOf(Visits.Resident with { Address = new string('x', 201) }));
        Assert.Null(RefusalOf(Visits.Resident with { Address = new string('x', 200) }));
    }

    [Fact]
    public void The_phone_is_required_and_has_a_limit()
    {
        Assert.Equal(new Refusal.BadPlan("Phone"), RefusalOf(Visits.Resident with { Phone = "" }));
        Assert.Equal(new Refusal.BadPlan("Phone"), RefusalOf(Visits.Resident with { Phone = new string('0', 41) }));
        Assert.Null(RefusalOf(Visits.Resident with { Phone = new string('0', 40) }));
    }

    private static Refusal? RefusalOf(VisitPlan plan) => new Story().Place(Town.Wilma, plan);

    private static Refusal? RefusalOf(PrivateDetails details) => new Story().Place(Town.Wilma, Visits.Shopping, details);
}
