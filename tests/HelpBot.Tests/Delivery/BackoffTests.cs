using HelpBot.Delivery;

namespace HelpBot.Tests.Delivery;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 5)]
    [InlineData(10, 10)]
    [InlineData(400, 400)]
    [InlineData(900, 900)]
    [InlineData(100_000, 900)]
    public void One_waits_as_long_again_as_one_has_waited_from_five_seconds_to_a_quarter_of_an_hour(int age, int wait) =>
        Assert.Equal(TimeSpan.FromSeconds(wait), Backoff.For(TimeSpan.FromSeconds(age)));

    [Fact]
    public void A_card_that_is_gone_is_tried_after_two_and_ten_seconds_and_then_given_up()
    {
        Assert.Equal(TimeSpan.FromSeconds(2), Backoff.AfterGone(1));
        Assert.Equal(TimeSpan.FromSeconds(10), Backoff.AfterGone(2));
        Assert.Null(Backoff.AfterGone(3));
    }
}
