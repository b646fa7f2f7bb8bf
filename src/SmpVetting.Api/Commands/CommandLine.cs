using System.CommandLine;
using System.Globalization;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Commands;

/// <summary>
/// The program's commands. Results go to stdout, everything else to stderr; exit codes: 0 done, 1 failed, 2 wrong usage
/// or configuration.
/// </summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        SpeakTheSameEverywhere();
        var serve = ServeCommand.Create();
        var root = new RootCommand("SmpVetting: what to do after scalp micropigmentation went wrong, and who can correct it.")
        {
            serve, MigrateCommand.Create(), DemoCommand.Create(), KeysCommand.Create(), AuditCommand.Create(),
            SecretsCommand.Create(), BackupCommand.CreateBackup(), BackupCommand.CreateRestore(),
            ImportCommand.Create(), ExportCommand.Create(),
        };
        var knownCommand = root.Subcommands.Any(command => args.Contains(command.Name)) || args.Any(IsHelp);
        var parsed = root.Parse(knownCommand ? args : ["serve", .. args]);
        if (parsed.Errors.Count > 0)
            return Complain(string.Join(" ", parsed.Errors.Select(error => InOneLine(error.Message))));
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (SettingException error)
        {
            return Complain(error.Message);
        }
        catch (NoDatabaseException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before it was done.");
            return Failed;
        }
        catch (DatabaseAwayException)
        {
            await Console.Error.WriteLineAsync("The database does not answer; check Database__ConnectionString and that it is running.");
            return Failed;
        }
        catch (System.Data.Common.DbException error)
        {
            await Console.Error.WriteLineAsync($"The database refused: {error.Message}");
            return Failed;
        }
    }

    /// <summary>Settings given as --Section:Key value, which every command takes.</summary>
    internal static Settings SettingsFrom(ParseResult parsed)
    {
        foreach (var token in parsed.UnmatchedTokens.Where(token => token.StartsWith("--", StringComparison.Ordinal)))
        {
            if (!Settings.IsKnown(token[2..].Split('=')[0]))
                throw new SettingException($"{token} is neither an option nor a setting; see --help.");
        }

        if (parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal))
            throw new SettingException($"'{first}' is not understood; see --help.");
        return Settings.From(Read(parsed));
    }

    /// <summary>For a command that looks at what is there: a mistyped path must not become a new database with nothing in it.</summary>
    internal static Settings SettingsOfADatabase(ParseResult parsed)
    {
        var settings = SettingsFrom(parsed);
        if (settings.Database.Engine == "sqlite" && SqliteFile.PathOf(settings.Database.ConnectionString) is var path && !File.Exists(path))
            throw new NoDatabaseException(path);
        return settings;
    }

    private static IConfiguration Read(ParseResult parsed)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
                .AddEnvironmentVariables()
                .AddCommandLine([.. parsed.UnmatchedTokens])
                .Build();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SettingException("appsettings.json cannot be read as JSON; mend it or take it away.");
        }
    }

    internal static Command TakesSettings(this Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        return command;
    }

    private static bool IsHelp(string arg) => arg is "--help" or "-h" or "-?" or "--version";

    /// <summary>Words, numbers and dates do not depend on the machine's language.</summary>
    private static void SpeakTheSameEverywhere()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
    }

    private static string InOneLine(string message)
    {
        var line = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.EndsWith('.') ? line : line + ".";
    }

    private static int Complain(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return WrongUsage;
    }

    private sealed class NoDatabaseException(string path) : Exception(
        $"There is no database at {path}; check Database__ConnectionString, or make one there with 'serve' or 'migrate'.");
}
