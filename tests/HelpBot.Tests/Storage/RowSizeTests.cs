using Azure.Data.Tables;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>The limits of the Table service, to both sides of each.</summary>
public class RowSizeTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(32_766, true)]
    [InlineData(32_767, false)]
    public void A_text_column_has_at_most_64_KiB(int characters, bool fits) => AssertFits(fits, RowOf(1, characters));

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void A_row_has_at_most_1_MiB(int columns, bool fits) => AssertFits(fits, RowOf(columns, 32_000));

    [Theory]
    [InlineData(252, true)]
    [InlineData(256, false)]
    public void A_row_has_at_most_252_columns_of_its_own(int columns, bool fits) => AssertFits(fits, RowOf(columns, 1));

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_key_has_at_most_1_KiB(int characters, bool fits) =>
        AssertFits(fits, new TableEntity("zuid", new string('k', characters)));

    [Theory]
    [InlineData(100, 10, true)]
    [InlineData(101, 10, false)]
    [InlineData(100, 32_000, true)]
    [InlineData(100, 32_000, false, 2)]
    public void A_transaction_has_at_most_100_rows_and_4_MiB(int rows, int characters, bool fits, int columns = 1)
    {
        var all = Enumerable.Range(0, rows).Select(_ => RowOf(columns, characters)).ToList();

        var problem = Record.Exception(() => RowSizes.Check(all));

        Assert.Equal(fits, problem is null);
        Assert.True(fits || problem is RowTooLargeException);
    }

    [Fact]
    public async Task A_commit_that_is_too_large_is_refused_before_anything_is_sent()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var notes = Enumerable.Range(0, 100).Select(_ => (FollowUp)new LookAtCards(Now)).ToArray();

        await Assert.ThrowsAsync<RowTooLargeException>(
            () => house.Ledger.CommitAsync(Commits.Placing(Id(1), notes), TestContext.Current.CancellationToken));

        Assert.Empty(house.Wire.Seen);
    }

    [Fact]
    public void An_id_that_a_key_may_not_have_is_refused_and_a_key_of_a_command_is_encoded()
    {
        Assert.Throws<ArgumentException>(() => RowKeys.Request(new RequestId("a/b")));
        Assert.Throws<ArgumentException>(() => RowKeys.Agenda(new("a|b")));
        Assert.Equal("seen|a|b", RowKeys.Seen("a|b"));
        Assert.Matches("^seen\\|~[a-z2-7]{52}$", RowKeys.Seen("a/b"));
        Assert.NotEqual(RowKeys.Seen("a/b"), RowKeys.Seen("a\\b"));
    }

    private static void AssertFits(bool fits, TableEntity row)
    {
        var problem = Record.Exception(() => RowSizes.Checked(row));
        Assert.Equal(fits, problem is null);
        Assert.True(fits || problem is RowTooLargeException);
    }

    private static TableEntity RowOf(int columns, int characters)
    {
        var row = new TableEntity("zuid", "key");
        for (var i = 0; i < columns; i++) row[$"c{i}"] = new string('x', characters);
        return row;
    }
}
