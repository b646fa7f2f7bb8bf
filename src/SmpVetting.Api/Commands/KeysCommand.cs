using System.CommandLine;
using System.Text.Json;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;

namespace SmpVetting.Api.Commands;

/// <summary>keys: makes, lists and revokes API keys; the first admin key is made here.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Makes, lists and revokes API keys.") { CreateCreate(), CreateList(), CreateRevoke() };

    private static Command CreateCreate()
    {
        var role = new Option<string>("--role") { Description = "admin, moderator or clinic.", Required = true };
        role.AcceptOnlyFromAmong([.. Words<Role>.All]);
        var clinic = new Option<string?>("--clinic") { Description = "The clinic a key with role clinic acts for." };
        var label = new Option<string>("--label") { Description = "What the key is for.", Required = true };
        var expires = new Option<DateOnly?>("--expires") { Description = "The last day on which it works, YYYY-MM-DD." };
        var json = JsonOption();
        var command = new Command("create", "Makes a key and shows it once.") { role, clinic, label, expires, json }.TakesSettings();
        command.SetAction(async (parsed, stop) =>
        {
            var request = new KeyRequest
            {
                Role = Words<Role>.Parse(parsed.GetValue(role)!),
                ClinicId = parsed.GetValue(clinic),
                Label = parsed.GetValue(label)!,
                ExpiresOn = parsed.GetValue(expires),
            };
            var key = await CreateAsync(CommandLine.SettingsFrom(parsed), request, stop);
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { key.Id, key.Key }, Json.Options)
                : $"{key.Id}\n{key.Key}\nKeep the key now; it is not shown again.");
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<NewKey> CreateAsync(Settings settings, KeyRequest request, CancellationToken stop)
    {
        await using var app = Service.Build(settings);
        if (RequestLimits.Faults(request, app.Services) is [var (path, message), ..])
            throw NotMade(path, message);
        await app.Services.GetRequiredService<KeyCheck>().PrepareAsync(stop);
        var accounts = app.Services.GetRequiredService<AccountStore>();
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (await AccountEndpoints.RefuseAsync(request, accounts, now, stop) is { } refusal)
        {
            var (place, messages) = ((Dictionary<string, string[]>)refusal.ProblemDetails.Extensions["errors"]!).First();
            throw NotMade(place, messages[0]);
        }

        var key = AccountEndpoints.NewKeyOf(request, app.Services.GetRequiredService<Ids>(), now);
        return await app.Services.GetRequiredService<Database>().WriteAsync(
            session => accounts.CreateAsync(session, Actor.CommandLine, key), stop);
    }

    /// <summary>Names the option that a place of the request was given by.</summary>
    private static SettingException NotMade(string place, string message) =>
        new($"The key was not made: {place switch { "clinicId" => "--clinic", "expiresOn" => "--expires", _ => $"--{place}" }} {message}");

    private static Command CreateList()
    {
        var json = JsonOption();
        var command = new Command("list", "Lists the keys without the keys themselves.") { json }.TakesSettings();
        command.SetAction(async (parsed, stop) =>
        {
            await using var app = await OpenAsync(CommandLine.SettingsOfADatabase(parsed), stop);
            var accounts = app.Services.GetRequiredService<AccountStore>();
            var last = "";
            while (await accounts.ListAsync(last, PageRequest.MaxLimit, stop) is { Count: > 0 } keys)
            {
                foreach (var key in keys)
                    Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(key, Json.Options) : Line(key));
                last = keys[^1].Id;
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static Command CreateRevoke()
    {
        var id = new Argument<string>("ID") { Description = "The key's id, key_…" };
        var command = new Command("revoke", "Revokes a key at once.") { id };
        command.SetAction(async (parsed, stop) =>
        {
            await using var app = await OpenAsync(CommandLine.SettingsOfADatabase(parsed), stop);
            var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
            if (await app.Services.GetRequiredService<AccountStore>().RevokeAsync(Actor.CommandLine, parsed.GetValue(id)!, now, stop))
                return CommandLine.Done;
            await Console.Error.WriteLineAsync("There is no such key, or it was revoked before.");
            return CommandLine.Failed;
        });
        return command.TakesSettings();
    }

    private static Option<bool> JsonOption() => new("--json") { Description = "One JSON object, or one per line." };

    private static string Line(KeySummary key) =>
        $"{key.Id}  {key.Role.Word(),-9}  {(key.RevokedAt is null ? "active " : "revoked")}  {key.Label}";

    private static async Task<WebApplication> OpenAsync(Settings settings, CancellationToken stop)
    {
        var app = Service.Build(settings);
        await app.Services.GetRequiredService<KeyCheck>().PrepareAsync(stop);
        return app;
    }
}
