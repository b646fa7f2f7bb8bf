using System.CommandLine;
using System.Text.Json;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Commands;

/// <summary>audit verify: looks through the whole audit log, and names the first row that is not as it was written.</summary>
internal static class AuditCommand
{
    public static Command Create() => new("audit", "Looks after the audit log.") { CreateVerify() };

    private static Command CreateVerify()
    {
        var head = new Option<string?>("--head") { Description = "A head that was kept elsewhere, as GET /v1/audit/head answered it: the log must still lead to it." };
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var command = new Command("verify", "Shows that no row was changed, taken out, put in or cut off.") { head, json }.TakesSettings();
        command.SetAction(async (parsed, stop) =>
        {
            await using var app = Service.Build(CommandLine.SettingsOfADatabase(parsed));
            await app.Services.GetRequiredService<KeyCheck>().PrepareAsync(stop);
            var verifier = app.Services.GetRequiredService<ChainVerifier>();
            var witness = parsed.GetValue(head) is { } file ? await ReadHeadAsync(verifier, file, stop) : null;
            var check = await verifier.VerifyAsync(witness, stop);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(check, Json.Options) : Describe(check));
            return check.FirstBad is null ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }

    private static async Task<SignedHead> ReadHeadAsync(ChainVerifier verifier, string file, CancellationToken stop)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            if (await JsonSerializer.DeserializeAsync<SignedHead>(stream, Json.Options, stop) is { } head && verifier.IsOurs(head))
                return head;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            // Said below, in one sentence with the other reasons.
        }

        throw new SettingException("--head names no file with a head that this service signed; give the answer of GET /v1/audit/head as it came.");
    }

    /// <summary>In words, for people.</summary>
    public static string Describe(ChainCheck check) => check.FirstBad switch
    {
        null => $"{check.Rows} rows, each as it was written.\n{check.Head}",
        { Fault: ChainFault.Inserted } bad => $"Row {bad.Id} was put in beside the chain.",
        { Fault: ChainFault.Removed } bad => $"Row {bad.Seq} was taken out.",
        { Fault: ChainFault.Cut } bad => $"From row {bad.Seq} on, rows were cut off, or the end is not one that this service signed.",
        { Fault: ChainFault.Rewritten } bad => $"Row {bad.Seq} is not the one of the given head; rows up to it were written anew.",
        var bad => $"Row {bad.Seq} ({bad.Id}) was altered.",
    };
}
