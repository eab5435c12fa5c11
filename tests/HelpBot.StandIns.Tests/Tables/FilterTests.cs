using System.Globalization;
using System.Linq.Expressions;
using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>The text of filters; that the service understands it is shown by <see cref="QueryTests"/>.</summary>
#pragma warning disable CA1309, CA1310, CA1866 // The forms are what is tested; none of them runs.
public sealed class FilterTests
{
    private static readonly Guid Id = new("c9da6455-213d-42c9-9a79-3e9149a57833");

    public static TheoryData<Expression<Func<Visit, bool>>, string> Expressions
    {
        get
        {
            var (team, limit) = ("o'clock", 15);
            return new()
            {
                { v => v.PartitionKey == team, "PartitionKey eq 'o''clock'" },
                { v => limit < v.Minutes, "Minutes gt 15" },
                { v => v.Minutes != 1 || v.Minutes <= limit * 2, "(Minutes ne 1) or (Minutes le 30)" },
                { v => v.Together && !v.Agreed!.Value, "(Together eq true) and (not (Agreed eq true))" },
                { v => string.Compare(v.RowKey, "live|") >= 0, "RowKey ge 'live|'" },
                { v => string.CompareOrdinal(v.RowKey, "live}") < 0, "RowKey lt 'live}'" },
                { v => v.RowKey.CompareTo("live}") < 0, "RowKey lt 'live}'" },
                { v => v.Area == "Oost", "area_name eq 'Oost'" },
                { v => v.Weekday == DayOfWeek.Friday, "Weekday eq 'Friday'" },
                { v => v.MaybeWeekday == DayOfWeek.Friday, "MaybeWeekday eq 'Friday'" },
                { v => v.Ticks == 7 && v.Distance > 1, "(Ticks eq 7L) and (Distance gt 1.0)" },
                { v => v.Id == Id, $"Id eq guid'{Id}'" },
                { v => v.Start >= DateTimeOffset.UnixEpoch, "Start ge datetime'1970-01-01T00:00:00.0000000Z'" },
                { v => v.Start > new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), "Start gt datetime'2026-01-01T00:00:00.0000000Z'" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_becomes_a_filter(Expression<Func<Visit, bool>> expression, string filter) =>
        Assert.Equal(filter, TableClient.CreateQueryFilter(expression));

    [Fact]
    public void An_expression_over_a_dictionary_row_uses_its_getters()
    {
        Assert.Equal("Who eq 'Sanne'", TableClient.CreateQueryFilter<TableEntity>(e => e.GetString("Who") == "Sanne"));
        Assert.Equal("Minutes ge 5", TableClient.CreateQueryFilter<TableEntity>(e => e.GetInt32("Minutes") >= 5));
        Assert.Equal("Together eq true", TableClient.CreateQueryFilter<TableEntity>(e => (bool)e["Together"]));
    }

    [Fact]
    public void What_the_service_cannot_evaluate_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Visit>(v => v.Who!.StartsWith("S")));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Visit>(v => string.Compare(v.RowKey, "a", StringComparison.Ordinal) > 0));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Visit>(v => v.Minutes + 1 > 2));
    }

    [Fact]
    public void Numbers_are_written_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("nl-NL");
        try
        {
            Assert.Equal("D eq 2.5 and L eq -7L and I eq -1", TableClient.CreateQueryFilter($"D eq {2.5} and L eq {-7L} and I eq {-1}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Values_that_look_like_syntax_stay_values()
    {
        Assert.Equal("A eq '{0}' and B eq ''' or 1 eq 1'", TableServiceClient.CreateQueryFilter($"A eq {"{0}"} and B eq {"' or 1 eq 1"}"));
        Assert.Equal("A eq X'01FF' and B eq X''", TableClient.CreateQueryFilter($"A eq {new byte[] { 1, 255 }} and B eq {BinaryData.Empty}"));
        Assert.Equal("A eq true and B eq 'x' and C eq 'Friday'", TableClient.CreateQueryFilter($"A eq {true} and B eq {'x'} and C eq {DayOfWeek.Friday}"));
    }

    [Fact]
    public void A_type_that_the_service_lacks_and_a_time_without_zone_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {1.5m}"));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter($"A eq {new DateTime(2026, 1, 1)}"));
    }
}
