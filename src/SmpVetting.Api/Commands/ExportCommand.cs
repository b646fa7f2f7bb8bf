using System.CommandLine;
using SmpVetting.Api.Exchange;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Commands;

/// <summary>export: the public registry, one kind at a time, on stdout.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var kind = ImportCommand.KindArgument();
        var format = new Option<string>("--format") { Description = "csv (the default) or jsonl.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "jsonl");
        var command = new Command(
            "export",
            "Writes all clinics, practitioners (with roles and trainings) or pigments (with colorants and batches) to stdout. "
            + "In CSV a list is JSON in its cell, and a cell that a spreadsheet could run as a formula begins with an apostrophe; import takes it off again. "
            + "Verifications and uses of pigments do not travel.")
        { kind, format }.TakesSettings();
        command.SetAction((parsed, stop) => RunAsync(CommandLine.SettingsOfADatabase(parsed), parsed.GetValue(kind)!, parsed.GetValue(format) == "csv", stop));
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, string kind, bool csv, CancellationToken stop)
    {
        await using var app = Service.Build(settings);
        await app.Services.GetRequiredService<KeyCheck>().PrepareAsync(stop);
        await using var output = Console.OpenStandardOutput();
        await new Exporter(ExchangeKind.Of(kind, app.Services)).RunAsync(output, csv, stop);
        return CommandLine.Done;
    }
}
