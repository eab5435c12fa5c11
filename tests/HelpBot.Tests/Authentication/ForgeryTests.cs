namespace HelpBot.Tests.Authentication;

public sealed class ForgeryTests(SharedHost shared) : IClassFixture<SharedHost>
{
    public static TheoryData<string> Names => [.. Forgeries.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forged_or_broken_request_is_refused_and_no_turn_runs(string name)
    {
        var host = shared.Host;
        var (reason, forge) = Forgeries.All[name];
        var forgery = new Forgery(host);
        forge(forgery);
        host.Refusals.Reasons.Clear();

        var answer = await forgery.SendAsync();

        Assert.Equal(reason is null ? 401 : 403, (int)answer.StatusCode);
        Assert.Equal(reason is null ? [] : [reason.Value], host.Refusals.Reasons);
        Assert.Equal(0, host.Bot.Turns);
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(reason is null, answer.Headers.WwwAuthenticate.Count == 1);
    }

    [Fact]
    public void The_table_of_forgeries_has_more_than_forty() => Assert.True(Forgeries.All.Count >= 40, $"{Forgeries.All.Count}");
}
