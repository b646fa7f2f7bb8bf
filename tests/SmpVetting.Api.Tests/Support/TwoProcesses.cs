using System.Net;
using System.Net.Http.Headers;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Tests.Support;

/// <summary>The real program as two processes on one database.</summary>
public sealed class TwoProcesses : IAsyncDisposable
{
    private readonly RealProgram program = new();
    private readonly List<Serving> started = [];
    private string adminKey = "";

    public Serving First => started[0];

    public Serving Second => started[1];

    public static async Task<TwoProcesses> StartAsync()
    {
        var two = new TwoProcesses();
        two.adminKey = await two.program.AdminKeyAsync();
        await two.OneMoreAsync();
        await two.OneMoreAsync();
        return two;
    }

    /// <summary>Another process on the same database, such as the one that takes the place of a killed one.</summary>
    public async Task<Serving> OneMoreAsync()
    {
        started.Add(await program.ServeAsync());
        return started[^1];
    }

    /// <summary>An admin's client at the first process.</summary>
    public HttpClient Admin() => First.Client(adminKey);

    public Database OpenDatabase() => program.OpenDatabase();

    public async ValueTask DisposeAsync()
    {
        foreach (var serving in started)
            await serving.DisposeAsync();
        program.Dispose();
    }
}

/// <summary>Callers of several processes.</summary>
internal static class Callers
{
    /// <summary>The same caller at another process.</summary>
    public static HttpClient At(this HttpClient caller, Serving serving)
    {
        var client = serving.Client();
        client.DefaultRequestHeaders.Authorization = caller.DefaultRequestHeaders.Authorization;
        return client;
    }

    public static HttpClient Reporter(this Serving serving, string receipt)
    {
        var client = serving.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Receipt", receipt);
        return client;
    }

    /// <summary>Asks again as long as the answer is a 503, after the time that it names.</summary>
    public static async Task<HttpResponseMessage> PatientlyAsync(Func<Task<HttpResponseMessage>> ask)
    {
        while (true)
        {
            var answer = await ask();
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                return answer;
            await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value, TestContext.Current.CancellationToken);
        }
    }
}
