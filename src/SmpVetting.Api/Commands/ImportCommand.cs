using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SmpVetting.Api.Data;
using SmpVetting.Api.Exchange;
using SmpVetting.Api.Hosting;
using HttpJson = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace SmpVetting.Api.Commands;

/// <summary>import: takes a file into the registry, and says what became of each line.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var kind = KindArgument();
        var file = new Argument<string>("FILE") { Description = "CSV with a header (.csv) or JSON Lines (.jsonl), in UTF-8, one thing on each line." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything and write nothing." };
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var command = new Command(
            "import",
            "Takes clinics, practitioners (with roles and trainings) or pigments (with colorants and batches) into the registry, by the rules of the API. "
            + $"Lines are written {Importer.BatchSize} at a time: a batch with a bad line is not written at all, and FILE.errors.jsonl names the bad lines. "
            + "FILE.confusable.jsonl names clinics whose name could be taken for another clinic's; they are written all the same. "
            + "A line with an id changes what has this id; a line without one creates, once: the same file can be given again without harm.")
        { kind, file, dryRun, json }.TakesSettings();
        command.SetAction((parsed, stop) => RunAsync(
            CommandLine.SettingsFrom(parsed), parsed.GetValue(kind)!, parsed.GetValue(file)!, parsed.GetValue(dryRun), parsed.GetValue(json), stop));
        return command;
    }

    internal static Argument<string> KindArgument()
    {
        var kind = new Argument<string>("KIND") { Description = "clinics, practitioners or pigments." };
        kind.AcceptOnlyFromAmong([.. ExchangeKind.Names]);
        return kind;
    }

    private static async Task<int> RunAsync(Settings settings, string name, string path, bool dryRun, bool json, CancellationToken stop)
    {
        if (ExchangeFile.Refusal(path) is { } refusal)
            throw new SettingException(refusal.Replace("FILE", path, StringComparison.Ordinal));
        await using var app = Service.Build(settings);
        await app.Services.GetRequiredService<KeyCheck>().PrepareAsync(stop);
        var kind = ExchangeKind.Of(name, app.Services);
        var file = new ExchangeFile(path, kind, app.Services.GetRequiredService<IOptions<HttpJson>>().Value.SerializerOptions, app.Services);
        using var notes = new ImportNotes(path);
        notes.RemoveOld();
        var importer = new Importer(
            kind, app.Services.GetRequiredService<Database>(), app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), dryRun, notes);
        var summary = await ImportProgress.ShowAsync(name, progress => importer.RunAsync(file, progress, stop));
        Console.WriteLine(json ? ToJson(name, path, dryRun, summary, notes) : ToText(dryRun, summary, notes));
        return summary.Refused == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static string ToText(bool dryRun, ImportSummary summary, ImportNotes notes) =>
        $"{summary.Lines} lines: {summary.Created} {(dryRun ? "would be " : "")}created, {summary.Changed} changed, {summary.Unchanged} already there"
        + (summary.Refused == 0 ? "." : $", {summary.Refused} refused, {summary.NotWritten} not written because their batch holds a bad line or the line they name was not written. See {notes.Errors.Path}.")
        + (summary.Confusable == 0 ? "" : $" {summary.Confusable} have a name that could be taken for another clinic's. See {notes.Confusable.Path}.");

    private static string ToJson(string kind, string file, bool dryRun, ImportSummary summary, ImportNotes notes) => JsonSerializer.Serialize(
        new
        {
            kind,
            file,
            dryRun,
            summary.Lines,
            summary.Created,
            summary.Changed,
            summary.Unchanged,
            summary.Refused,
            summary.NotWritten,
            summary.Confusable,
            errors = notes.Errors.Path,
            confusables = notes.Confusable.Path,
        },
        Json.Options);
}
