using HelpBot.TestKit.Privacy;

[assembly: AssemblyFixture(typeof(PrivacyWatch))]
