using System.CommandLine;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Commands;

/// <summary>migrate: brings the schema up to date, and says what it ran.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database schema up to date.").TakesSettings();
        command.SetAction(async (parsed, stop) =>
        {
            await using var app = Service.Build(CommandLine.SettingsFrom(parsed));
            var ran = await app.Services.GetRequiredService<Migrator>().MigrateAsync(stop);
            Console.WriteLine(ran.Count == 0 ? "The schema is up to date." : $"Applied {string.Join(", ", ran)}.");
            return CommandLine.Done;
        });
        return command;
    }
}
