using System.Net;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Registry;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Demo;

/// <summary>demo and serve --demo, as a person or a script meets them.</summary>
public sealed class DemoCommandTests : IDisposable
{
    private readonly RealProgram program = new();

    [Fact]
    public async Task Demo_explains_itself() =>
        Assert.Contains("fictional", (await program.RunAsync("demo", "--help")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Demo_prints_one_JSON_object_once_and_then_refuses()
    {
        await program.RunAsync("migrate");
        var filled = await program.RunAsync("demo", "--json");
        var again = await program.RunAsync("demo", "--json");

        Assert.Equal((0, ""), (filled.ExitCode, filled.Errors));
        Assert.Equal(["admin", "moderator", "clinic", "report"], JsonNode.Parse(filled.Output)!.AsObject().Select(part => part.Key));
        Assert.Equal((1, ""), (again.ExitCode, again.Output));
        Assert.Equal("The registry is not empty, so nothing was added; name an empty database in Database__ConnectionString.\n", again.Errors);
    }

    [Theory]
    [InlineData("/v1/clinics", """{"name":"Only One"}""")]
    [InlineData("/v1/practitioners", """{"name":"Only One"}""")]
    [InlineData("/v1/pigments", """{"brand":"Only One"}""")]
    public async Task Demo_leaves_a_registry_alone_that_holds_anything(string path, string body)
    {
        var key = await program.AdminKeyAsync();
        await using (var serving = await program.ServeAsync())
        {
            using var admin = serving.Client(key);
            Assert.Equal(HttpStatusCode.Created, (await admin.SendAsync(HttpMethod.Post, path, body)).StatusCode);
        }

        Assert.Equal(1, (await program.RunAsync("demo")).ExitCode);
    }

    [Fact]
    public async Task What_serve_demo_prints_can_be_pasted()
    {
        await program.RunAsync("migrate");
        await using var serving = await program.ServeAsync("--demo");
        var curl = await LineWithAsync(serving, "curl ");
        var (url, body) = (curl.Split(' ')[2], curl[(curl.IndexOf(" -d '", StringComparison.Ordinal) + 5)..^1]);
        using var anyone = new HttpClient();

        var filed = await anyone.SendAsync(HttpMethod.Post, url, body);

        Assert.Equal(HttpStatusCode.Created, filed.StatusCode);
        Assert.NotEmpty((await filed.JsonAsync())["triage"]!["matches"]!.AsArray());
        Assert.DoesNotContain('\'', body);
    }

    [Fact]
    public async Task Serve_demo_on_a_filled_registry_serves_and_says_so()
    {
        await program.RunAsync("migrate");
        await program.RunAsync("demo");
        await using var serving = await program.ServeAsync("--demo");
        using var anyone = serving.Client();

        var clinics = await anyone.AllAsync("/v1/clinics");

        Assert.Equal(34, clinics.Count);
        Assert.DoesNotContain(serving.Output, line => line.Contains("smpv_", StringComparison.Ordinal));
        Assert.Contains("The registry is not empty, so no fictional data was added.", serving.Errors);
    }

    public void Dispose() => program.Dispose();

    private static async Task<string> LineWithAsync(Serving serving, string word)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (serving.Output.FirstOrDefault(line => line.Contains(word, StringComparison.Ordinal)) is { } line)
                return line.Trim();
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"No line with '{word}'.");
    }
}
