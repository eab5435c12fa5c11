using System.Net;
using System.Net.Sockets;

namespace HelpBot.Dev.Setup;

/// <summary>TCP ports of this machine.</summary>
public static class Ports
{
    /// <summary>A port that nobody listens on at this moment.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Stops with one message that names every taken port.</summary>
    /// <exception cref="SetupException">At least one port is taken.</exception>
    public static void MustBeFree(params IReadOnlyList<(int Port, string Of, string Option)> wanted)
    {
        var taken = wanted.Where(w => !IsFree(w.Port)).ToList();
        if (taken.Count == 0) return;
        var lines = taken.Select(t =>
            $"Port {t.Port}, which {t.Of} needs, is taken by another program. Stop that program ({WhoHas(t.Port)} shows it), or use another port: {t.Option} N.");
        throw new SetupException(string.Join('\n', lines));
    }

    /// <summary>Whether both loopback addresses of a port can be listened on.</summary>
    public static bool IsFree(int port) =>
        CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException problem)
        {
            // A machine may have IPv6 in the kernel and no ::1; that takes nothing away from us.
            return problem.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported;
        }
    }

    private static string WhoHas(int port) =>
        OperatingSystem.IsWindows() ? $"netstat -ano | findstr :{port}"
        : OperatingSystem.IsMacOS() ? $"lsof -i :{port}"
        : $"ss -ltnp sport = :{port}";
}
