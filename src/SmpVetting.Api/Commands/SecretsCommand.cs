using System.CommandLine;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Reports;

namespace SmpVetting.Api.Commands;

/// <summary>
/// secrets rotate: a new secret, under which the key of every report is wrapped anew. Killed at any moment it leaves
/// everything readable, because the older secret stays behind the new one; run again it goes on.
/// </summary>
internal static class SecretsCommand
{
    public static Command Create() => new("secrets", "Looks after the secret outside the database.") { CreateRotate() };

    private static Command CreateRotate()
    {
        var command = new Command("rotate", "Makes a new secret and wraps the key of every report under it.").TakesSettings();
        command.SetAction(async (parsed, stop) =>
        {
            await using var app = Service.Build(CommandLine.SettingsOfADatabase(parsed));
            var (check, keys) = (app.Services.GetRequiredService<KeyCheck>(), app.Services.GetRequiredService<KeyFile>());
            await check.PrepareAsync(stop);
            if (!await check.IsChangingAsync(stop) && !keys.AddSecret())
                throw new SettingException("Secrets__Key holds no newer secret yet; put 32 random bytes in base64 in front of it, a space between, and run this again.");
            var reports = app.Services.GetRequiredService<ReportStore>();
            for (var last = ""; last is not null;)
                last = await reports.RewrapAsync(last, stop);
            await check.ChangedAsync(stop);
            Console.WriteLine("Every report is under the new secret. Back up the key file again; the older secret stays in it for receipts given out before.");
            return CommandLine.Done;
        });
        return command;
    }
}
