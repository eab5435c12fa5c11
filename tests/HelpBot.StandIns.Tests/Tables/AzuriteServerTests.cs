using System.Net.Sockets;
using HelpBot.TestKit.Azurite;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class AzuriteServerTests
{
    [Fact]
    public async Task A_server_listens_until_it_is_disposed()
    {
        int port;
        await using (var server = await AzuriteServer.StartAsync(TestContext.Current.CancellationToken))
        {
            port = server.Port;
            await ConnectAsync(port);
        }

        await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(port));
    }

    private static async Task ConnectAsync(int port)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
    }
}
