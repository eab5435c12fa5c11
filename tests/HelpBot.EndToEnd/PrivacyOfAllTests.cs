using HelpBot.TestKit.Privacy;

namespace HelpBot.EndToEnd;

/// <summary>The last test: it runs alone, when all that may run side by side has run.</summary>
[CollectionDefinition(nameof(PrivacyOfAllTests), DisableParallelization = true)]
[Collection(nameof(PrivacyOfAllTests))]
public sealed class PrivacyOfAllTests(PrivacyWatch watch)
{
    [Fact]
    public void No_test_found_private_data_where_it_must_not_stand() => watch.Conclude();
}
