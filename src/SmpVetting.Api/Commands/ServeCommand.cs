using System.CommandLine;
using SmpVetting.Api.Demo;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Commands;

/// <summary>serve: the service, until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var demo = new Option<bool>("--demo") { Description = "First fill an empty registry with fictional clinics." };
        var command = new Command("serve", "Runs the service (the default).") { demo }.TakesSettings();
        command.SetAction((parsed, stop) => RunAsync(CommandLine.SettingsFrom(parsed), parsed.GetValue(demo), stop));
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, bool demo, CancellationToken stop)
    {
        await using var app = Service.Build(settings);
        await app.Services.GetRequiredService<KeyCheck>().PrepareAsync(stop);
        var keys = demo ? await FillAsync(app, stop) : null;
        await StartAsync(app, settings, stop);
        foreach (var address in app.Urls)
            Console.WriteLine($"Listening on {address}");
        if (keys is not null)
            Console.WriteLine(keys.ToText(app.Urls.First()));
        await app.WaitForShutdownAsync(stop);
        return CommandLine.Done;
    }

    private static async Task<DemoKeys?> FillAsync(WebApplication app, CancellationToken stop)
    {
        var keys = await new DemoFill(app.Services).RunAsync(stop);
        if (keys is null)
            await Console.Error.WriteLineAsync("The registry is not empty, so no fictional data was added.");
        return keys;
    }

    private static async Task StartAsync(WebApplication app, Settings settings, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or FormatException)
        {
            throw new SettingException($"Urls is '{settings.Urls}', which cannot be listened on; choose another address or port.");
        }
    }
}
