using System.Runtime.InteropServices;

namespace HelpBot.Dev.Processes;

internal static partial class Native
{
    public const int Interrupt = 2;
    public const int KillSignal = 9;
    public const uint CtrlBreak = 1;

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Kill(int process, int signal);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool GenerateConsoleCtrlEvent(uint what, uint group);
}
