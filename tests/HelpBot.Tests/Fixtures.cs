using HelpBot.TestKit.Azurite;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
