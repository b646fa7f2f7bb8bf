using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Commands;

/// <summary>The program as a person or a script meets it: words, streams and exit codes.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly RealProgram program = new();

    public static TheoryData<string> Commands => ["", "serve", "migrate", "keys", "keys create", "keys list", "keys revoke", "import", "export"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_explains_itself(string command)
    {
        var help = await program.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Usage:", help.Output, StringComparison.Ordinal);
        Assert.Empty(help.Errors);
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
    }

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("serve --frobnicate", "--frobnicate")]
    [InlineData("serve --Urls http://127.0.0.1:0;HTTPS://smp.example", "this service speaks plain HTTP")]
    [InlineData("migrate --frobnicate 3", "--frobnicate")]
    [InlineData("migrate frobnicate", "frobnicate")]
    [InlineData("keys", "")]
    [InlineData("keys frobnicate", "frobnicate")]
    [InlineData("keys create --label x", "--role")]
    [InlineData("keys create --role admin", "--label")]
    [InlineData("keys create --role boss --label x", "boss")]
    [InlineData("keys create --role admin --label x --expires soon", "soon")]
    [InlineData("keys create --role admin --label x --expires 2001-01-01", "--expires must not be in the past.")]
    [InlineData("keys create --role clinic --label x", "--clinic is needed")]
    [InlineData("keys create --role admin --label x --clinic cl_1", "--clinic is needed")]
    [InlineData("keys create --role admin --label ?! --Database:ConnectionString=nonsense", "--label must have a letter")]
    [InlineData("keys create --role clinic --label x --clinic cl/1 --Database:ConnectionString=nonsense", "--clinic must")]
    [InlineData("keys list --frobnicate", "--frobnicate")]
    [InlineData("keys revoke", "revoke")]
    [InlineData("import clinics", "import")]
    [InlineData("import clinic x.csv", "clinic")]
    [InlineData("import clinics nowhere.csv", "nowhere.csv")]
    [InlineData("import clinics x.xlsx", ".jsonl")]
    [InlineData("import clinics x.csv --frobnicate", "--frobnicate")]
    [InlineData("export", "export")]
    [InlineData("export everything", "everything")]
    [InlineData("export clinics --format xml", "xml")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2(string line, string named)
    {
        var refusal = await program.RunAsync(line.Split(' '));

        Assert.Equal(2, refusal.ExitCode);
        AssertOneSentence(refusal);
        Assert.Contains(named, refusal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Database__Engin", "sqlite", "Database__Engine")]
    [InlineData("Database__ConnectionStrings", "x", "Database__ConnectionString")]
    [InlineData("Secrets__Keyfile2", "x", "Secrets__KeyFile")]
    [InlineData("Limits__PublicPerMinutes", "3", "Limits__PublicPerMinute")]
    [InlineData("Limits__of", "true", "Limits__Off")]
    public async Task An_unknown_setting_stops_the_program_and_the_nearest_is_named(string name, string value, string nearest)
    {
        program.Environment[name] = value;

        var refusal = await program.RunAsync("serve");

        Assert.Equal(2, refusal.ExitCode);
        AssertOneSentence(refusal);
        Assert.Contains(name, refusal.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"did you mean {nearest}?", refusal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Database__Engine", "oracle")]
    [InlineData("Database__ConnectionString", "")]
    [InlineData("Database__ConnectionString", "nonsense")]
    [InlineData("Database__ConnectionString", "Colour=blue")]
    [InlineData("Database__ConnectionString", "Data Source=/proc/nowhere/x.db")]
    [InlineData("Secrets__KeyFile", "/proc/nowhere/x.key")]
    [InlineData("Limits__Off", "perhaps")]
    [InlineData("Limits__PublicPerMinute", "many")]
    [InlineData("Limits__ReportsPerMinute", "0")]
    [InlineData("Limits__KeyPerMinute", "-1")]
    [InlineData("PublicUrl", "smp.example")]
    [InlineData("PublicUrl", "https://smp.example/path")]
    [InlineData("Urls", "nowhere")]
    [InlineData("Urls", "http://127.0.0.1:99999")]
    [OnlyOnSqlite("Some of the values are wrong for SQLite alone; SqlServerAwayTests has the others.")]
    public async Task A_bad_value_stops_the_program_and_names_the_setting(string name, string value)
    {
        program.Environment["Limits__Off"] = null;
        program.Environment[name] = value;

        var refusal = await program.RunAsync("serve");

        Assert.Equal(2, refusal.ExitCode);
        AssertOneSentence(refusal);
        Assert.Contains(name.Split("__")[0], refusal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://[::]:0")]
    [InlineData("http://localhost.example:0")]
    public async Task Limits_are_off_on_loopback_addresses_alone(string urls)
    {
        program.Environment["Urls"] = urls;

        var refusal = await program.RunAsync("serve");

        Assert.Equal(2, refusal.ExitCode);
        AssertOneSentence(refusal);
        Assert.Contains("Limits__Off", refusal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        program.Environment["Urls"] = $"http://{other.LocalEndpoint}";
        await program.RunAsync("migrate");

        var refusal = await program.RunAsync("serve");

        Assert.Equal(2, refusal.ExitCode);
        AssertOneSentence(refusal);
        Assert.Contains($"{other.LocalEndpoint}", refusal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ not json")]
    [InlineData("""{ "Database": { "Engin": "sqlite" } }""")]
    public async Task A_bad_settings_file_stops_the_program(string json)
    {
        await File.WriteAllTextAsync(Path.Combine(program.Folder, "appsettings.json"), json, TestContext.Current.CancellationToken);

        var refusal = await program.RunAsync("migrate");

        Assert.Equal(2, refusal.ExitCode);
        AssertOneSentence(refusal);
    }

    [Fact]
    public async Task A_setting_on_the_command_line_wins_over_the_environment()
    {
        program.Environment["Database__Engine"] = "oracle";
        var engine = TestDatabase.SettingsIn(program.Folder).Engine;

        Assert.Equal(0, (await program.RunAsync("migrate", "--Database:Engine", engine)).ExitCode);
        Assert.Equal(0, (await program.RunAsync("migrate", $"--Database:Engine={engine}")).ExitCode);
    }

    [Fact]
    public async Task Results_go_to_stdout_and_nothing_else_does()
    {
        var migrated = await program.RunAsync("migrate");
        var again = await program.RunAsync("migrate");
        var made = await program.RunAsync("keys", "create", "--role", "admin", "--label", "first", "--json");
        var key = JsonNode.Parse(made.Output)!;
        var listed = await program.RunAsync("keys", "list", "--json");
        var revoked = await program.RunAsync("keys", "revoke", (string)key["id"]!);
        var twice = await program.RunAsync("keys", "revoke", (string)key["id"]!);

        Assert.All([migrated, again, made, listed, revoked], outcome => Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors)));
        Assert.StartsWith("Applied 0001_", migrated.Output, StringComparison.Ordinal);
        Assert.Equal("The schema is up to date.\n", again.Output);
        Assert.Equal((string)key["id"]!, (string)JsonNode.Parse(listed.Output)!["id"]!);
        Assert.DoesNotContain((string)key["key"]!, listed.Output, StringComparison.Ordinal);
        Assert.Empty(revoked.Output);
        Assert.Equal(1, twice.ExitCode);
        AssertOneSentence(twice);
    }

    [Theory]
    [InlineData("keys list")]
    [InlineData("keys revoke key_1")]
    [InlineData("audit verify")]
    [InlineData("export clinics")]
    [InlineData("secrets rotate")]
    [OnlyOnSqlite("A server makes no database because somebody asked for one.")]
    public async Task A_command_that_looks_makes_no_database_where_a_path_was_mistyped(string command)
    {
        var path = Path.Combine(program.Folder, "mistyped", "registry.db");
        program.Environment["Database__ConnectionString"] = $"Data Source={path}";

        var refusal = await program.RunAsync(command.Split(' '));

        Assert.Equal(1, refusal.ExitCode);
        AssertOneSentence(refusal);
        Assert.Contains($"There is no database at {path}", refusal.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
    }

    [Fact]
    public async Task The_key_file_and_nobody_else_can_read_it()
    {
        await using (var serving = await RunningAsync())
            Assert.Equal(0, await serving.StopAsync());

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(program.Environment["Secrets__KeyFile"]!));
    }

    [Theory]
    [InlineData("c2hvcnQ=")]
    [InlineData("not base64")]
    [InlineData("")]
    public async Task A_damaged_key_file_stops_the_program_and_is_left_as_it_is(string content)
    {
        var file = program.Environment["Secrets__KeyFile"]!;
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);

        var refusal = await program.RunAsync("serve");

        Assert.Equal(2, refusal.ExitCode);
        AssertOneSentence(refusal);
        Assert.Contains("Secrets__KeyFile", refusal.Errors, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_database_made_with_another_key_file_is_refused_and_no_key_is_made(bool other)
    {
        await program.AdminKeyAsync();
        var file = program.Environment["Secrets__KeyFile"]!;
        File.Move(file, file + ".right");
        if (other)
            await File.WriteAllTextAsync(file, Convert.ToBase64String(new byte[32]), TestContext.Current.CancellationToken);

        foreach (var command in new[] { "serve", "demo", "keys list" })
        {
            var refusal = await program.RunAsync(command.Split(' '));
            Assert.Equal(2, refusal.ExitCode);
            AssertOneSentence(refusal);
            Assert.Equal("Secrets__KeyFile is not the key this database was made with; put the right file back.\n", refusal.Errors);
        }

        Assert.Equal(other, File.Exists(file));
        File.Move(file + ".right", file, overwrite: true);
        await using var serving = await program.ServeAsync();
        Assert.Equal(0, await serving.StopAsync());
    }

    [Fact]
    public async Task A_program_that_is_told_to_stop_ends_well_and_finds_everything_again()
    {
        var key = await program.AdminKeyAsync();
        await using (var serving = await program.ServeAsync())
        {
            Assert.Equal(0, await serving.StopAsync());
            Assert.Empty(serving.Errors);
        }

        await using var again = await program.ServeAsync();
        using var admin = again.Client(key);
        Assert.Single((await admin.GetJsonAsync("/v1/keys"))["items"]!.AsArray());
    }

    public void Dispose() => program.Dispose();

    private async Task<Serving> RunningAsync()
    {
        await program.RunAsync("migrate");
        return await program.ServeAsync();
    }

    private static void AssertOneSentence(Outcome refusal)
    {
        Assert.Empty(refusal.Output);
        var line = refusal.Errors.TrimEnd('\n');
        Assert.NotEmpty(line);
        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        Assert.True(line[^1] is '.' or '?', line);
    }
}
