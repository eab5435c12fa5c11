using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
[assembly: AssemblyFixture(typeof(PrivacyWatch))]
