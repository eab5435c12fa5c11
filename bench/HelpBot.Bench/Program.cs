using HelpBot.Bench.Parts;
using HelpBot.Bench.Servers;

switch (args)
{
    case [HelpBotRole.Name, var settings]:
        await HelpBotRole.Run(settings);
        return 0;
    case [FloorRole.Name, var stub, var script]:
        await FloorRole.Run(stub, script);
        return 0;
    default:
        return await AllParts.Run(args);
}
