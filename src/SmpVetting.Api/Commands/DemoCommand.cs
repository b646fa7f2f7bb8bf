using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmpVetting.Api.Demo;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Commands;

/// <summary>demo: fills an empty registry with fictional clinics, and says how to try it.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var command = new Command("demo", "Fills an empty registry with fictional clinics, practitioners and pigments.") { json }.TakesSettings();
        command.SetAction((parsed, stop) => RunAsync(CommandLine.SettingsFrom(parsed), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, bool json, CancellationToken stop)
    {
        await using var app = Service.Build(settings);
        await app.Services.GetRequiredService<KeyCheck>().PrepareAsync(stop);
        if (await new DemoFill(app.Services).RunAsync(stop) is not { } keys)
        {
            await Console.Error.WriteLineAsync("The registry is not empty, so nothing was added; name an empty database in Database__ConnectionString.");
            return CommandLine.Failed;
        }

        Console.WriteLine(json ? ToJson(keys) : keys.ToText(settings.Urls.Split(';')[0]));
        return CommandLine.Done;
    }

    private static string ToJson(DemoKeys keys) => JsonSerializer.Serialize(
        new
        {
            keys.Admin,
            keys.Moderator,
            clinic = new { clinicId = keys.CorrectiveClinicId, key = keys.Clinic },
            report = JsonNode.Parse(DemoReport.BodyAbout(keys.ComplainedOfClinicId)),
        },
        Json.Options);
}
