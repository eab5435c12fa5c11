using System.Runtime.InteropServices;

namespace HelpBot.Dev.Processes;

internal static partial class Native
{
    public const int Interrupt = 2;
    public const nint DefaultHandler = 0;
    public const int KillSignal = 9;
    public const int Terminate = 15;
    public const uint CtrlBreak = 1;

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "signal", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint Signal(int signal, nint handler);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool GenerateConsoleCtrlEvent(uint what, uint group);
}
