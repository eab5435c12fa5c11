using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.Tests.Values;

public sealed class RequestIdTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_id_is_26_characters_of_base32_without_I_L_O_and_U() =>
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{26}$", RequestId.Create(Moment, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).Value);

    [Fact]
    public void The_least_and_the_greatest_id_are_valid()
    {
        Assert.Equal(new string('0', 26), RequestId.Create(DateTimeOffset.UnixEpoch, new byte[10]).Value);
        Assert.True(RequestId.IsValid(RequestId.Create(DateTimeOffset.MaxValue, [255, 255, 255, 255, 255, 255, 255, 255, 255, 255]).Value));
    }

    [Fact]
    public void Every_random_bit_counts()
    {
        var ids = Enumerable.Range(0, 80).Select(bit =>
        {
            var random = new byte[10];
            random[bit / 8] = (byte)(1 << (bit % 8));
            return RequestId.Create(Moment, random);
        });
        Assert.Equal(80, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    public void Any_other_number_of_random_bytes_is_a_mistake(int bytes) =>
        Assert.Throws<ArgumentException>(() => RequestId.Create(Moment, new byte[bytes]));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789ABCDEFGHJKMNPQR")]
    [InlineData("0123456789ABCDEFGHJKMNPQRST")]
    [InlineData("0123456789abcdefghjkmnpqrs")]
    [InlineData("0123456789ABCDEFGHJKMNPQRI")]
    [InlineData("0123456789ABCDEFGHJKMNPQ|S")]
    public void What_has_not_the_form_of_an_id_is_not_valid(string? text) => Assert.False(RequestId.IsValid(text));
}
