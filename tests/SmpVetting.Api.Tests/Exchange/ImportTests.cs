using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Exchange;

/// <summary>import and export as a person runs them: real processes, real files, a real database.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly RealProgram program = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Formats => new() { { "clinics", "csv" }, { "clinics", "jsonl" }, { "practitioners", "csv" }, { "pigments", "jsonl" }, { "pigments", "csv" } };

    [Theory, MemberData(nameof(Formats))]
    public async Task An_export_taken_into_an_empty_registry_gives_the_same_registry_and_again_changes_nothing(string kind, string format)
    {
        using var other = new RealProgram();
        Assert.Equal(0, (await program.RunAsync("demo")).ExitCode);
        foreach (var needed in kind == "practitioners" ? ["clinics", kind] : new[] { kind })
        {
            var exported = await program.ExportAsync(needed, format);
            var file = program.Write($"{needed}.{format}", exported);

            var first = await other.ImportAsync(needed, file);
            var again = await other.ImportAsync(needed, file);

            Assert.Equal(((int)first["lines"]!, 0, 0), ((int)first["created"]!, (int)first["refused"]!, (int)first["changed"]!));
            Assert.Equal((int)first["lines"]!, (int)again["unchanged"]!);
            Assert.Equal(exported, await other.ExportAsync(needed, format));
        }
    }

    [Fact]
    public async Task A_registry_that_was_taken_in_answers_as_the_one_it_came_from()
    {
        using var other = new RealProgram();
        await program.RunAsync("demo");
        foreach (var kind in new[] { "clinics", "practitioners", "pigments" })
            await other.ImportAsync(kind, program.Write($"{kind}.csv", await program.ExportAsync(kind, "csv")));
        var practitioner = JsonNode.Parse((await program.ExportAsync("practitioners", "jsonl")).Split('\n')[0])!;

        Assert.Equal(await ReadAsync(program, practitioner), await ReadAsync(other, practitioner));
    }

    [Fact]
    public async Task A_clinic_may_follow_one_that_stands_further_down_and_none_may_follow_itself()
    {
        var chain = program.Write("chain.csv", "id,name,succeededBy\ncl_a,First,cl_b\ncl_b,Second,cl_c\ncl_c,Third,\n");
        var ring = program.Write("ring.csv", "id,name,succeededBy\ncl_x,One,cl_y\ncl_y,Two,cl_x\n");

        Assert.Equal(3, (int)(await program.ImportAsync("clinics", chain))["created"]!);
        Assert.Equal(1, (await program.RunAsync("import", "clinics", ring)).ExitCode);
        Assert.All(Importing.Errors(ring), error => Assert.Equal("succeededBy", (string?)error["field"]));
        Assert.Equal(3, Importing.Lines(await program.ExportAsync("clinics", "jsonl")));
    }

    [Fact]
    public async Task Lines_without_an_id_create_once_however_often_the_file_is_given_and_in_whichever_format()
    {
        var jsonl = program.Write("clinics.jsonl", "{\"name\":\"Northside\"}\n{\"name\":\"Northside\"}\n{\"name\":\"Southside\",\"country\":\"GB\"}\n");
        var csv = program.Write("clinics.csv", "country,name\n,Northside\nGB,Southside\n,Northside\n");

        Assert.Equal(3, (int)(await program.ImportAsync("clinics", jsonl))["created"]!);
        Assert.Equal(3, (int)(await program.ImportAsync("clinics", jsonl))["unchanged"]!);
        Assert.Equal(3, (int)(await program.ImportAsync("clinics", csv))["unchanged"]!);
    }

    [Fact]
    public async Task A_line_with_an_id_changes_what_has_it_and_its_trainings_only_grow()
    {
        await program.ImportAsync("practitioners", program.Write("one.jsonl", """{"id":"pr_1","name":"Ada","trainings":[{"id":"tr_1","provider":"School","hours":10}]}"""));
        var changed = await program.ImportAsync("practitioners", program.Write("two.jsonl", """{"id":"pr_1","name":"Ada B","trainings":[{"provider":"Academy"}]}"""));
        var file = program.Write("three.jsonl", """{"id":"pr_1","name":"Ada B","trainings":[{"id":"tr_1","provider":"School","hours":99}]}""");
        var refused = await program.RunAsync("import", "practitioners", file);

        Assert.Equal(1, (int)changed["changed"]!);
        Assert.Equal((1, "trainings[0].id"), (refused.ExitCode, (string?)Importing.Errors(file)[0]["field"]));
        var ada = JsonNode.Parse(await program.ExportAsync("practitioners", "jsonl"))!;
        Assert.Equal("Ada B", (string?)ada["name"]);
        Assert.Equal(["Academy", "School"], ada["trainings"]!.AsArray().Select(training => (string?)training!["provider"]).Order());
        Assert.Contains(ada["trainings"]!.AsArray(), training => (double?)training!["hours"] == 10);
    }

    [Fact]
    public async Task Names_that_a_spreadsheet_would_run_come_back_as_they_were()
    {
        string[] names = ["=HYPERLINK(1)", "+1", "-1 off", "@SUM", "'=x", "'Tis", "a;b,\"c\""];
        var file = program.Write("clinics.jsonl", string.Join('\n', names.Select(name => new JsonObject { ["name"] = name, ["latitude"] = -1.5, ["longitude"] = -2 }.ToJsonString())));
        await program.ImportAsync("clinics", file);

        var csv = await program.ExportAsync("clinics", "csv");
        using var other = new RealProgram();
        await other.ImportAsync("clinics", program.Write("clinics.csv", csv));

        Assert.DoesNotMatch("(?m)(^|,)\"?([=+@]|-(?![0-9.]+(,|\r?$)))", csv);
        Assert.Equal(await program.ExportAsync("clinics", "jsonl"), await other.ExportAsync("clinics", "jsonl"));
    }

    [Fact]
    public async Task A_clinic_whose_name_could_be_taken_for_another_is_written_and_flagged_as_over_HTTP_and_every_time()
    {
        await program.ImportAsync("clinics", program.Write("first.csv", "id,name\ncl_a,Acme Scalp\n"));
        var file = program.Write("second.csv", "id,name\ncl_b,Harbour\ncl_c,Аcme Scalp\ncl_d,H4rbour\ncl_e,Acrne Sca1p\n");

        var dry = JsonNode.Parse((await program.RunAsync("import", "clinics", file, "--dry-run", "--json")).Output)!;
        var first = await program.ImportAsync("clinics", file);
        var again = await program.ImportAsync("clinics", file);

        Assert.Equal((4, 2, 4, 2, 4), ((int)dry["created"]!, (int)dry["confusable"]!, (int)first["created"]!, (int)first["confusable"]!, (int)again["unchanged"]!));
        Assert.Null(first["errors"]);
        var flags = File.ReadLines((string)again["confusables"]!).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["3 cl_c: cl_a cl_e", "5 cl_e: cl_a cl_c"], flags.Select(flag =>
            $"{flag["line"]} {flag["id"]}: {string.Join(' ', flag["confusableWith"]!.AsArray().Select(other => (string)other!["id"]!))}"));
        Assert.All(flags, flag => Assert.NotEmpty(flag["confusableWith"]![0]!["because"]!.AsArray()));
    }

    [Fact]
    public async Task An_import_that_is_killed_is_finished_by_giving_the_file_again()
    {
        const int lines = 4000;
        var file = program.Write("pigments.jsonl", string.Join('\n', Enumerable.Range(0, lines).Select(number => $$"""{"brand":"Noctilume {{number}}"}""")));
        await program.RunAsync("migrate");
        await program.KillAsync(async () => Importing.Lines(await program.ExportAsync("pigments", "jsonl")) > 0, "import", "pigments", file);

        var rest = await program.ImportAsync("pigments", file);

        Assert.Equal(lines, (int)rest["created"]! + (int)rest["unchanged"]!);
        Assert.Equal(lines, Importing.Lines(await program.ExportAsync("pigments", "jsonl")));
    }

    public void Dispose() => program.Dispose();

    private static async Task<string> ReadAsync(RealProgram from, JsonNode practitioner)
    {
        await using var serving = await from.ServeAsync();
        using var client = serving.Client();
        var clinicId = practitioner["roles"]![0]!["clinicId"];
        var answers = new[] { $"/v1/practitioners/{practitioner["id"]}", $"/v1/practitioners/{practitioner["id"]}/trainings", $"/v1/clinics/{clinicId}" };
        return string.Join('\n', await Task.WhenAll(answers.Select(path => client.GetStringAsync(path, Stop))));
    }
}
