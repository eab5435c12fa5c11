using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class QueryTests(TableServiceFixture service) : TableContract(service)
{
    private static readonly Guid Id = new("c9da6455-213d-42c9-9a79-3e9149a57833");
    private static readonly DateTimeOffset Moment = new DateTimeOffset(2026, 11, 21, 13, 5, 6, TimeSpan.Zero).AddTicks(1234567);
    private static readonly byte[] Bytes = [1, 2, 255];

    public static TheoryData<string> Texts =>
        ["Sanne", "o'clock", "' or PartitionKey ne '", "100%", "%27", "Überlingen 日本 😀", "a&b=c#d?e/f+g", "{0}", "back\\slash", "\"", " "];

    public static TheoryData<object> Values =>
        [true, 42, -1, long.MaxValue, 2.5, 3.0, Id, Moment, Moment.UtcDateTime, Bytes, new BinaryData(Bytes), DayOfWeek.Friday];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_filter_finds_exactly_the_text_it_was_given(string text)
    {
        await Table.AddEntityAsync(new TableEntity("team", "right") { ["Text"] = text }, Stop);
        await Table.AddEntityAsync(new TableEntity("team", "wrong") { ["Text"] = text + "x" }, Stop);

        var found = await QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Text eq {text}"));

        Assert.Equal("right", Assert.Single(found).RowKey);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_filter_finds_a_value_of_every_type(object value)
    {
        await Table.AddEntityAsync(new TableEntity("team", "right") { ["Value"] = value }, Stop);
        await Table.AddEntityAsync(new TableEntity("team", "wrong"), Stop);

        var found = await QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Value eq {value}"));

        Assert.Equal("right", Assert.Single(found).RowKey);
    }

    [Fact]
    public async Task A_range_of_row_keys_is_read_in_order()
    {
        foreach (var key in (string[])["live|b", "event|1", "live|a", "request|1"]) await Table.AddEntityAsync(new TableEntity("team", key), Stop);
        await Table.AddEntityAsync(new TableEntity("other", "live|c"), Stop);

        var found = await QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {"team"} and RowKey ge {"live|"} and RowKey lt {"live}"}"));

        Assert.Equal(["live|a", "live|b"], found.Select(row => row.RowKey));
    }

    [Fact]
    public async Task An_expression_selects_as_the_text_does()
    {
        var early = Visit.Of("team", "live|a");
        (early.Minutes, early.Weekday, early.Agreed) = (30, DayOfWeek.Friday, true);
        await Table.AddEntityAsync(early, Stop);
        await Table.AddEntityAsync(Visit.Of("team", "request|1"), Stop);
        var (team, from) = ("team", "live|");

        var found = new List<string>();
        await foreach (var row in Table.QueryAsync<Visit>(
            v => v.PartitionKey == team && string.CompareOrdinal(v.RowKey, from) >= 0 && v.Minutes > 15
                && v.Weekday == DayOfWeek.Friday && v.Agreed == true && v.Start < Moment && !v.Together,
            cancellationToken: Stop))
        {
            found.Add(row.RowKey);
        }

        Assert.Equal(["live|a"], found);
    }

    [Fact]
    public async Task Select_leaves_out_the_rest()
    {
        await Table.AddEntityAsync(new TableEntity("team", "1") { ["Who"] = "Sanne", ["Minutes"] = 30 }, Stop);

        await foreach (var row in Table.QueryAsync<TableEntity>(select: ["RowKey", "Minutes"], cancellationToken: Stop))
        {
            Assert.Equal(("1", 30), (row.RowKey, row.GetInt32("Minutes")));
            Assert.False(row.ContainsKey("Who"));
        }
    }

    [Fact]
    public async Task An_empty_table_is_one_empty_page()
    {
        var pages = await Table.QueryAsync<Visit>(cancellationToken: Stop).AsPages().ToListAsync(Stop);

        Assert.Empty(Assert.Single(pages).Values);
    }
}
