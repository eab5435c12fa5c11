using System.Globalization;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>Every minute of the day, in every notation that can write it, reads back as itself.</summary>
public sealed class EveryMinuteTests
{
    private static readonly string[] Dutch = ["twaalf", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"];
    private static readonly string[] English = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    public static IEnumerable<TheoryDataRow<string>> Notations =>
        [new("HH:mm"), new("'om 'HH:mm"), new("HH:mm' uur'"), new("'om 'HH.mm' uur'"), new("HH.mm'u'"), new("HH'u'mm"), new("HH'h'mm"), new("'om 'HHmm' uur'"), new("'dinsdag 'HH:mm'u graag'")];

    [Theory]
    [MemberData(nameof(Notations))]
    public void A_time_in_digits_reads_back(string notation) => Assert.All(Minutes(1), time =>
        Assert.Equal(time, Reading.Time(time.ToString(notation, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("h:mmtt")]
    [InlineData("'at 'h:mm tt")]
    [InlineData("h.mmtt' please'")]
    public void A_time_with_am_or_pm_reads_back(string notation) => Assert.All(Minutes(1), time =>
        Assert.Equal(time, Reading.Time(time.ToString(notation, CultureInfo.InvariantCulture), Language.English)));

    [Fact]
    public void A_time_in_Dutch_words_reads_back_as_the_afternoon_until_seven_and_the_morning_from_then_on() =>
        Assert.All(Minutes(5).Where(time => time.Hour is >= 7 and < 19), time =>
            Assert.Equal(time, Reading.Time($"boodschappen om {InDutch(time, Dutch)} met mevrouw")));

    [Fact]
    public void A_time_in_English_words_reads_back_in_the_same_way() =>
        Assert.All(Minutes(5).Where(time => time.Hour is >= 7 and < 19), time =>
            Assert.Equal(time, Reading.Time($"shopping at {InEnglish(time)}", Language.English)));

    [Fact]
    public void A_part_of_the_day_decides_on_the_hour() => Assert.All(Enumerable.Range(1, 11), hour =>
    {
        Assert.Equal(new TimeOnly(hour, 0), Reading.Time($"om {hour} uur 's ochtends"));
        Assert.Equal(new TimeOnly(hour > 6 ? hour : hour + 12, 0), Reading.Time($"om {hour} uur 's middags"));
    });

    private static IEnumerable<TimeOnly> Minutes(int step) => Enumerable.Range(0, 24 * 60 / step).Select(i => new TimeOnly(i * step / 60, i * step % 60));

    private static string InDutch(TimeOnly time, string[] hours)
    {
        var (hour, next) = (hours[time.Hour % 12], hours[(time.Hour + 1) % 12]);
        return time.Minute switch
        {
            0 => $"{hour} uur", 15 => $"kwart over {hour}", 30 => $"half {next}", 45 => $"kwart voor {next}",
            < 15 => $"{In(time.Minute)} over {hour}", 20 => $"tien voor half {next}", 25 => $"vijf voor half {next}",
            35 => $"vijf over half {next}", 40 => $"tien over half {next}", _ => $"{In(60 - time.Minute)} voor {next}",
        };

        static string In(int minutes) => minutes == 5 ? "vijf" : "tien";
    }

    private static string InEnglish(TimeOnly time)
    {
        var (hour, next) = (English[time.Hour % 12], English[(time.Hour + 1) % 12]);
        return time.Minute switch
        {
            0 => $"{hour} o'clock", 15 => $"quarter past {hour}", 30 => $"half past {hour}", 45 => $"quarter to {next}",
            < 30 => $"{In(time.Minute)} past {hour}", _ => $"{In(60 - time.Minute)} to {next}",
        };

        static string In(int minutes) => minutes switch { 5 => "five", 10 => "ten", 20 => "twenty", _ => "twenty five" };
    }
}
