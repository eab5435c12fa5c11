// The developer's front door: `dotnet run dev.cs help` lists what it can do. The work is in dev/.
#:property PublishAot=false
#:project dev/HelpBot.Dev.csproj

return await HelpBot.Dev.Verbs.Run(args, AppContext.GetData("EntryPointFileDirectoryPath") as string);
