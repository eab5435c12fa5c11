using HelpBot.TestKit.Privacy;

namespace HelpBot.EndToEnd.Jobs;

public sealed class FullOutputTests
{
    private const string Debug = """{"EventId":1,"LogLevel":"Debug","Message":"Connection id started."}""";

    [Fact]
    public void A_name_in_the_output_is_found()
    {
        var scan = new PrivacyScan();

        FullOutput.Look(scan, $"{Debug}\n{{\"State\":{{\"Text\":\"{PrivateData.Name}\"}}}}");

        Assert.Single(scan.Leaks);
    }

    [Fact]
    public void Output_that_does_not_tell_all_proves_nothing()
    {
        var (scan, full) = (new PrivacyScan(), new PrivacyScan());

        FullOutput.Look(scan, "info: Started.");
        FullOutput.Look(full, Debug);

        Assert.Equal((1, 0), (scan.Leaks.Count, full.Leaks.Count));
    }
}
