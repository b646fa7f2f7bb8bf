using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SmpVetting.Benchmarks;

/// <summary>Keeps a number of connections busy with one request each and counts the answers.</summary>
internal static class Load
{
    private const int Connections = 16;

    /// <summary>Answers per second over the given time; every answer must have the status that is expected.</summary>
    public static async Task<double> RateAsync(Uri address, Func<int, byte[]> request, string status, TimeSpan time)
    {
        using var stop = new CancellationTokenSource(time);
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => RunAsync(address, request, status, stop.Token))));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public static byte[] Request(string method, string path, string? json = null, params string[] headers)
    {
        var body = json is null ? [] : Encoding.UTF8.GetBytes(json);
        var head = new StringBuilder($"{method} {path} HTTP/1.1\r\nHost: localhost\r\n");
        foreach (var header in headers)
            head.Append(header).Append("\r\n");
        if (json is not null)
            head.Append($"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n");
        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. body];
    }

    private static async Task<int> RunAsync(Uri address, Func<int, byte[]> request, string status, CancellationToken stop)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port, CancellationToken.None);
        var buffer = new byte[256 * 1024];
        var count = 0;
        while (!stop.IsCancellationRequested)
        {
            await socket.SendAsync(request(count), SocketFlags.None);
            await ReadAsync(socket, buffer, status);
            count++;
        }

        return count;
    }

    private static async Task ReadAsync(Socket socket, byte[] buffer, string status)
    {
        var (have, end) = (0, -1);
        while (end < 0)
        {
            have += await socket.ReceiveAsync(buffer.AsMemory(have), SocketFlags.None);
            end = buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8);
        }

        var head = buffer.AsSpan(0, end);
        if (!head[9..12].SequenceEqual(Encoding.ASCII.GetBytes(status)))
            throw new InvalidOperationException($"Expected {status}: {Encoding.UTF8.GetString(buffer, 0, Math.Min(have, 1500))}");
        var length = Length(head);
        while (have < end + 4 + length)
            have += await socket.ReceiveAsync(buffer.AsMemory(have), SocketFlags.None);
    }

    private static int Length(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8) + 16;
        var length = 0;
        for (; at < head.Length && head[at] is >= (byte)'0' and <= (byte)'9'; at++)
            length = (length * 10) + head[at] - '0';
        return length;
    }
}
