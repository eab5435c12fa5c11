using FsCheck;
using FsCheck.Fluent;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

public sealed class ValueProperties
{
    private static readonly Gen<VisitTime> Visit =
        from day in Gen.Choose(0, 1)
        from start in Gen.Choose(0, 15)
        from minutes in Gen.Choose(1, 12)
        from slack in Gen.Choose(0, 6)
        let date = Town.Wednesday.AddDays(day)
        let begin = new TimeOnly(13, 0).AddMinutes(start * 15)
        select new VisitTime(date, begin, begin.AddMinutes((minutes + slack) * 15), minutes * 15);

    private static readonly Arbitrary<(VisitTime One, VisitTime Other)> Pairs =
        (from one in Visit from other in Visit select (one, other)).ToArbitrary();

    private static readonly Arbitrary<(DateTimeOffset At, byte[] Random, DateTimeOffset Later, byte[] Other)> Moments =
        (from start in Gen.Choose(0, int.MaxValue)
         from gap in Gen.Choose(1, 100_000)
         from random in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(10)
         from other in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(10)
         let at = DateTimeOffset.UnixEpoch.AddMinutes(start % 60_000_000)
         select (at, random, at.AddMilliseconds(gap), other)).ToArbitrary();

    [Fact]
    public void Overlapping_is_mutual() => Property.Holds(
        Pairs, pair => Assert.Equal(pair.One.Overlaps(pair.Other), pair.Other.Overlaps(pair.One)), runs: 2000);

    [Fact]
    public void Visits_overlap_just_when_no_two_starts_fit_beside_each_other() => Property.Holds(
        Pairs, pair => Assert.Equal(pair.One.Date == pair.Other.Date && !FitSomehow(pair.One, pair.Other), pair.One.Overlaps(pair.Other)), runs: 2000);

    [Fact]
    public void A_visit_overlaps_itself_unless_its_window_has_room_for_two() => Property.Holds(
        Pairs, pair => Assert.Equal((pair.One.Until - pair.One.From).TotalMinutes < 2 * pair.One.Minutes, pair.One.Overlaps(pair.One)));

    [Fact]
    public void Ids_sort_by_the_time_they_were_made() => Property.Holds(
        Moments,
        moments => Assert.True(string.CompareOrdinal(
            RequestId.Create(moments.At, moments.Random).Value, RequestId.Create(moments.Later, moments.Other).Value) < 0),
        runs: 2000);

    [Fact]
    public void Every_id_has_the_form_of_an_id() => Property.Holds(
        Moments, moments => Assert.True(RequestId.IsValid(RequestId.Create(moments.At, moments.Random).Value)));

    private static bool FitSomehow(VisitTime one, VisitTime other) =>
        Starts(one).Any(first => Starts(other).Any(second =>
            first + one.Minutes <= second || second + other.Minutes <= first));

    private static IEnumerable<int> Starts(VisitTime visit)
    {
        var from = (int)visit.From.ToTimeSpan().TotalMinutes;
        var last = (int)visit.Until.ToTimeSpan().TotalMinutes - visit.Minutes;
        for (var start = from; start <= last; start += 15) yield return start;
    }
}
