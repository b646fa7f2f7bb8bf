using System.CommandLine;
using SmpVetting.Api.Data;
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
        _ = app.Services.GetRequiredService<KeyFile>();
        await app.Services.GetRequiredService<Migrator>().PrepareAsync(stop);
        await StartAsync(app, settings, stop);
        foreach (var address in app.Urls)
            Console.WriteLine($"Listening on {address}");
        await app.WaitForShutdownAsync(stop);
        return CommandLine.Done;
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
