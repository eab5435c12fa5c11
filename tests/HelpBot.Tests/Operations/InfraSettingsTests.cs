using System.Text.RegularExpressions;
using HelpBot.Delivery;
using HelpBot.Operations;
using HelpBot.Storage;
using HelpBot.Teams.Authentication;
using HelpBot.TestKit;

namespace HelpBot.Tests.Operations;

/// <summary>What infra/ sets is what the host reads.</summary>
public sealed partial class InfraSettingsTests
{
    // Read by the platform or by a library, not by options of ours.
    private static readonly string[] ReadElsewhere = ["ASPNETCORE_ENVIRONMENT", "AZURE_CLIENT_ID"];

    private static readonly Dictionary<string, Type> Sections = new()
    {
        [""] = typeof(BotOptions),
        [StorageOptions.Section] = typeof(StorageOptions),
        [DeliveryOptions.Section] = typeof(DeliveryOptions),
        [HelpBotOptions.Section] = typeof(HelpBotOptions),
    };

    [Fact]
    public void Every_app_setting_that_infra_names_is_an_option_that_the_host_reads()
    {
        var names = SettingsOf(File.ReadAllText(RepositoryRoot.Combine("infra", "modules", "web.bicep")));

        Assert.Contains("Storage__Endpoint", names);
        Assert.All(names, name => Assert.True(IsRead(name), name));
    }

    [Fact]
    public void A_setting_that_no_option_reads_is_found()
    {
        var names = SettingsOf("properties: union(moreSettings, {\n    Storage__Endpont: x\n    Nonsense: 'y'\n  })");

        Assert.Equal(["Storage__Endpont", "Nonsense"], names.Where(name => !IsRead(name)));
    }

    [Fact]
    public void Infra_holds_no_secret()
    {
        var texts = Directory.GetFiles(RepositoryRoot.Combine("infra"), "*.bicep*", SearchOption.AllDirectories).Select(File.ReadAllText);

        Assert.DoesNotContain(texts, text => SecretWords.IsMatch(text));
    }

    private static List<string> SettingsOf(string bicep)
    {
        var block = SettingsBlock.Match(bicep);
        Assert.True(block.Success, "web.bicep has no app settings block.");
        return [.. SettingName.Matches(block.Groups[1].Value).Select(match => match.Groups[1].Value)];
    }

    private static bool IsRead(string name)
    {
        if (ReadElsewhere.Contains(name)) return true;
        var path = name.Split("__");
        var (section, property) = path.Length == 1 ? ("", path[0]) : (path[0], path[1]);
        return Sections.TryGetValue(section, out var options) && options.GetProperty(property) is not null;
    }

    [GeneratedRegex(@"union\(moreSettings, \{(.*?)\}\)", RegexOptions.Singleline)]
    private static partial Regex SettingsBlock { get; }

    [GeneratedRegex(@"^\s*'?(\w+)'?:", RegexOptions.Multiline)]
    private static partial Regex SettingName { get; }

    [GeneratedRegex(@"listKeys\(|@secure|[Pp]assword:|AccountKey|clientSecret", RegexOptions.None)]
    private static partial Regex SecretWords { get; }
}
