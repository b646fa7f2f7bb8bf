using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Exchange;

/// <summary>Import and export with the real program.</summary>
internal static class Importing
{
    public static string Write(this RealProgram program, string name, string content)
    {
        var file = Path.Combine(program.Folder, name);
        File.WriteAllText(file, content);
        return file;
    }

    /// <summary>Demands that all of it was taken.</summary>
    public static async Task<JsonNode> ImportAsync(this RealProgram into, string kind, string file)
    {
        var outcome = await into.RunAsync("import", kind, file, "--json");
        Assert.True(outcome.ExitCode == 0, outcome.Errors + outcome.Output);
        return JsonNode.Parse(outcome.Output)!;
    }

    public static async Task<string> ExportAsync(this RealProgram from, string kind, string format)
    {
        var outcome = await from.RunAsync("export", kind, "--format", format);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        return outcome.Output;
    }

    public static int Lines(string text) => text.Count(character => character == '\n');

    public static List<JsonNode> Errors(string file) => [.. File.ReadLines(file + ".errors.jsonl").Select(line => JsonNode.Parse(line)!)];
}
