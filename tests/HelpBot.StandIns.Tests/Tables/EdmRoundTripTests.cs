using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class EdmRoundTripTests(TableServiceFixture service) : TableContract(service)
{
    private static readonly Guid Id = new("c9da6455-213d-42c9-9a79-3e9149a57833");
    private static readonly DateTimeOffset Moment = new(2026, 11, 21, 14, 5, 6, TimeSpan.FromHours(1));

    public static TheoryData<string, object> Values => new()
    {
        { "Edm.String", "Boodschappen voor mw. 't Hart \"vandaag\" <b>\\ \r\n\t é 日本 😀" },
        { "Edm.String, empty", "" },
        { "Edm.String that looks like a date", "2026-11-21T14:05:06Z" },
        { "Edm.Boolean", true },
        { "Edm.Int32", int.MinValue },
        { "Edm.Int64", long.MaxValue },
        { "Edm.Int64 that fits 32 bits", 7L },
        { "Edm.Double", 0.1 },
        { "Edm.Double without fraction", 200.0 },
        { "Edm.Double, large", double.MaxValue },
        { "Edm.Double, small", double.Epsilon },
        { "Edm.Double, not a number", double.NaN },
        { "Edm.Double, infinite", double.PositiveInfinity },
        { "Edm.Double, minus infinite", double.NegativeInfinity },
        { "Edm.Guid", Id },
        { "Edm.DateTime", new DateTimeOffset(2026, 11, 21, 13, 5, 6, 789, TimeSpan.Zero) },
        { "Edm.DateTime to the tick", new DateTimeOffset(2026, 11, 21, 13, 5, 6, TimeSpan.Zero).AddTicks(1234567) },
        { "Edm.DateTime, earliest", new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero) },
        { "Edm.Binary", new byte[] { 0, 1, 127, 128, 255 } },
        { "Edm.Binary, empty", Array.Empty<byte>() },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_dictionary_row_keeps_every_type(string type, object value)
    {
        await Table.AddEntityAsync(new TableEntity("team", "1") { ["Value"] = value }, Stop);

        var read = (await Table.GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop)).Value["Value"];

        Assert.True(Equals(value.GetType(), read?.GetType()), $"{type} came back as {read?.GetType()}");
        Assert.Equal(value, read);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_transaction_keeps_every_type(string type, object value)
    {
        await Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpsertReplace, new TableEntity("team", "1") { ["Value"] = value })], Stop);

        var read = Assert.Single(await QueryAsync<TableEntity>())["Value"];

        Assert.True(Equals(value.GetType(), read?.GetType()), $"{type} came back as {read?.GetType()}");
        Assert.Equal(value, read);
    }

    [Fact]
    public async Task A_typed_row_keeps_every_type()
    {
        var visit = Filled();
        await Table.AddEntityAsync(visit, Stop);

        var read = (await Table.GetEntityAsync<Visit>("team", "1", cancellationToken: Stop)).Value;

        Assert.Equal(("Sanne", 30, 2, 7L, 8L), (read.Who, read.Minutes, read.Places, read.Ticks, read.MaybeTicks));
        Assert.Equal((3.0, 0.5, true, false), (read.Distance, read.MaybeDistance, read.Together, read.Agreed));
        Assert.Equal((Id, Id), (read.Id, read.MaybeId));
        Assert.Equal((Moment, Moment), (read.Start, read.End));
        Assert.Equal(TimeSpan.Zero, read.Start.Offset);
        Assert.Equal((visit.Day, visit.MaybeDay), (read.Day, read.MaybeDay));
        Assert.Equal(DateTimeKind.Utc, read.Day.Kind);
        Assert.Equal(visit.Photo, read.Photo);
        Assert.Equal("note", read.Note!.ToString());
        Assert.Equal((DayOfWeek.Saturday, DayOfWeek.Sunday), (read.Weekday, read.MaybeWeekday));
        Assert.Equal(("Oost", null), (read.Area, read.Secret));
    }

    [Fact]
    public async Task A_typed_row_is_stored_under_the_names_and_types_that_a_dictionary_row_reads()
    {
        await Table.AddEntityAsync(Filled(), Stop);

        var read = Assert.Single(await QueryAsync<TableEntity>());

        Assert.Equal(("Saturday", "Oost", 7L), (read.GetString("Weekday"), read.GetString("area_name"), read.GetInt64("Ticks")));
        Assert.Equal((3.0, Id, Moment), (read.GetDouble("Distance"), read.GetGuid("Id"), read.GetDateTimeOffset("Start")));
        Assert.Equal([1, 2, 3], read.GetBinary("Photo"));
        Assert.Equal("note", read.GetBinaryData("Note").ToString());
        Assert.Equal(Moment.UtcDateTime, read.GetDateTime("Start"));
        Assert.False(read.ContainsKey("Secret") || read.ContainsKey("Computed") || read.ContainsKey("ETag"));
    }

    [Fact]
    public async Task A_null_is_not_stored_and_reads_as_null()
    {
        await Table.AddEntityAsync(Visit.Of("team", "1"), Stop);

        var typed = Assert.Single(await QueryAsync<Visit>());
        var dictionary = Assert.Single(await QueryAsync<TableEntity>());

        Assert.Equal((null, null, null, null), (typed.Who, typed.Places, typed.MaybeWeekday, typed.Photo));
        Assert.Equal((null, null), (dictionary.GetInt32("Places"), dictionary["MaybeWeekday"]));
        Assert.False(dictionary.ContainsKey("Places"));
    }

    [Fact]
    public async Task A_type_that_the_service_lacks_is_refused_by_name()
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(
            () => Table.AddEntityAsync(new TableEntity("team", "1") { ["Price"] = 1.5m }, Stop));

        Assert.Contains("Price", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_without_a_zone_is_refused()
    {
        var local = new DateTime(2026, 11, 21, 14, 5, 6, DateTimeKind.Unspecified);

        await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(new TableEntity("team", "1") { ["At"] = local }, Stop));
    }

    [Fact]
    public async Task A_stored_value_that_does_not_fit_is_reported_by_name()
    {
        await Table.AddEntityAsync(new TableEntity("team", "1") { ["Minutes"] = "half an hour" }, Stop);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Table.GetEntityAsync<Visit>("team", "1", cancellationToken: Stop));

        Assert.Contains("Minutes", refused.Message, StringComparison.Ordinal);
    }

    private static Visit Filled()
    {
        var visit = Visit.Of("team", "1");
        (visit.Who, visit.Minutes, visit.Places, visit.Ticks, visit.MaybeTicks) = ("Sanne", 30, 2, 7, 8);
        (visit.Distance, visit.MaybeDistance, visit.Together, visit.Agreed) = (3, 0.5, true, false);
        (visit.Id, visit.MaybeId, visit.Start, visit.End) = (Id, Id, Moment, Moment);
        (visit.Day, visit.MaybeDay) = (Moment.UtcDateTime.Date, Moment.UtcDateTime);
        (visit.Photo, visit.Note) = ([1, 2, 3], BinaryData.FromString("note"));
        (visit.Weekday, visit.MaybeWeekday, visit.Area, visit.Secret) = (DayOfWeek.Saturday, DayOfWeek.Sunday, "Oost", "never stored");
        return visit;
    }
}
