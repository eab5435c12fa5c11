using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.People;

public sealed class ReviewerTests
{
    [Fact]
    public void Supervisors_and_coordinators_review_and_nobody_else() => Assert.Equal(
        [Town.Vera, Town.Victor, Town.Cor], Town.Roster.Members.Where(person => person.Reviews));

    [Fact]
    public void Who_reviews_may_be_something_else_beside_it()
    {
        Assert.True((Town.Vera with { Roles = Roles.Worker | Roles.Supervisor }).Reviews);
        Assert.False((Town.Vera with { Roles = Roles.Worker | Roles.Student }).Reviews);
    }

    [Fact]
    public void Workers_and_those_who_review_ask_for_help_and_nobody_else() => Assert.Equal(
        [Town.Wilma, Town.Wout, Town.Vera, Town.Victor, Town.Cor], Town.Roster.Members.Where(RoleRules.MayAsk));
}
