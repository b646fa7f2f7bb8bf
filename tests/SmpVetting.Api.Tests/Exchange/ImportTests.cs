using System.Text;
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
            var exported = await ExportAsync(program, needed, format);
            var file = Write($"{needed}.{format}", exported);

            var first = await ImportAsync(other, needed, file);
            var again = await ImportAsync(other, needed, file);

            Assert.Equal(((int)first["lines"]!, 0, 0), ((int)first["created"]!, (int)first["refused"]!, (int)first["changed"]!));
            Assert.Equal((int)first["lines"]!, (int)again["unchanged"]!);
            Assert.Equal(exported, await ExportAsync(other, needed, format));
        }
    }

    [Fact]
    public async Task A_registry_that_was_taken_in_answers_as_the_one_it_came_from()
    {
        using var other = new RealProgram();
        await program.RunAsync("demo");
        foreach (var kind in new[] { "clinics", "practitioners", "pigments" })
            await ImportAsync(other, kind, Write($"{kind}.csv", await ExportAsync(program, kind, "csv")));
        var practitioner = JsonNode.Parse((await ExportAsync(program, "practitioners", "jsonl")).Split('\n')[0])!;

        Assert.Equal(await ReadAsync(program, practitioner), await ReadAsync(other, practitioner));
    }

    [Fact]
    public async Task Only_the_bad_lines_are_reported_and_their_batches_are_not_written()
    {
        // Two batches of 500: the first holds two bad lines, the second none.
        var lines = Enumerable.Range(1, 900).Select(number => number switch
        {
            7 => """{"name":""}""",
            31 => """{"name":"Northside 31","latitude":95,"longitude":1,"colour":"red"}""",
            _ => $$"""{"name":"Northside {{number}}"}""",
        });
        var file = Write("clinics.jsonl", string.Join('\n', lines));

        var outcome = await program.RunAsync("import", "clinics", file, "--json");
        var summary = JsonNode.Parse(outcome.Output)!;

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal((900, 400, 2, 498), ((int)summary["lines"]!, (int)summary["created"]!, (int)summary["refused"]!, (int)summary["notWritten"]!));
        Assert.Equal([(7, "name"), (31, "colour")], Errors(file).Select(error => ((int)error["line"]!, (string)error["field"]!)));
        Assert.Equal(400, Lines(await ExportAsync(program, "clinics", "jsonl")));
    }

    [Theory]
    [InlineData("""{"name":"A","latitude":1}""", "longitude")]
    [InlineData("""{"name":"A","closedOn":"2020-01-01","openedOn":"2021-01-01"}""", "closedOn")]
    [InlineData("""{"name":"A","status":"opne"}""", "status")]
    [InlineData("""{"name":"A","country":"UK"}""", "country")]
    [InlineData("""{"name":"A","capacityPerMonth":"3"}""", "capacityPerMonth")]
    [InlineData("""{"name":"A","name":"B"}""", "name")]
    [InlineData("""{"name":"A","id":"pr_1"}""", "id")]
    [InlineData("""{"name":"A","succeededBy":"cl_nowhere"}""", "succeededBy")]
    [InlineData("""{"name":"A","createdAt":"2999-01-01T00:00:00Z"}""", "createdAt")]
    [InlineData("""{"name":"A\u200bB"}""", "name")]
    [InlineData("""{"aliases":[]}""", "name")]
    [InlineData("""{"name":"A" """, "$")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    public async Task A_line_is_held_to_the_rules_of_the_API(string line, string field)
    {
        var file = Write("clinics.jsonl", line);

        Assert.Equal(1, (await program.RunAsync("import", "clinics", file)).ExitCode);

        Assert.Equal(field, (string?)Assert.Single(Errors(file))["field"]);
        Assert.Empty(await ExportAsync(program, "clinics", "jsonl"));
    }

    [Theory]
    [InlineData("name,latitude,longitude\nA,x,1", "latitude")]
    [InlineData("name,offers\nA,smp", "offers")]
    [InlineData("name,acceptsReferrals\nA,perhaps", "acceptsReferrals")]
    [InlineData("name,city\nA", "$")]
    [InlineData("name,city\n\"A,B", "$")]
    public async Task A_cell_is_held_to_the_rules_of_the_API(string csv, string field)
    {
        var file = Write("clinics.csv", csv);

        Assert.Equal(1, (await program.RunAsync("import", "clinics", file)).ExitCode);

        var error = Assert.Single(Errors(file));
        Assert.Equal((2, field), ((int)error["line"]!, (string?)error["field"]));
    }

    [Fact]
    public async Task A_dry_run_finds_the_same_faults_and_writes_nothing()
    {
        var file = Write("clinics.csv", "id,name,succeededBy\ncl_a,First,cl_b\ncl_b,Second,\ncl_c,,\ncl_d,Fourth,cl_x\ncl_b,Again,\n");

        var outcome = await program.RunAsync("import", "clinics", file, "--dry-run", "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal([(4, "name"), (6, "id"), (5, "succeededBy")], Errors(file).Select(error => ((int)error["line"]!, (string)error["field"]!)));
        Assert.Empty(await ExportAsync(program, "clinics", "jsonl"));
    }

    [Fact]
    public async Task A_clinic_may_follow_one_that_stands_further_down_and_none_may_follow_itself()
    {
        var chain = Write("chain.csv", "id,name,succeededBy\ncl_a,First,cl_b\ncl_b,Second,cl_c\ncl_c,Third,\n");
        var ring = Write("ring.csv", "id,name,succeededBy\ncl_x,One,cl_y\ncl_y,Two,cl_x\n");

        Assert.Equal(3, (int)(await ImportAsync(program, "clinics", chain))["created"]!);
        Assert.Equal(1, (await program.RunAsync("import", "clinics", ring)).ExitCode);
        Assert.All(Errors(ring), error => Assert.Equal("succeededBy", (string?)error["field"]));
        Assert.Equal(3, Lines(await ExportAsync(program, "clinics", "jsonl")));
    }

    [Fact]
    public async Task Lines_without_an_id_create_once_however_often_the_file_is_given_and_in_whichever_format()
    {
        var jsonl = Write("clinics.jsonl", "{\"name\":\"Northside\"}\n{\"name\":\"Northside\"}\n{\"name\":\"Southside\",\"country\":\"GB\"}\n");
        var csv = Write("clinics.csv", "country,name\n,Northside\nGB,Southside\n,Northside\n");

        Assert.Equal(3, (int)(await ImportAsync(program, "clinics", jsonl))["created"]!);
        Assert.Equal(3, (int)(await ImportAsync(program, "clinics", jsonl))["unchanged"]!);
        Assert.Equal(3, (int)(await ImportAsync(program, "clinics", csv))["unchanged"]!);
    }

    [Fact]
    public async Task A_line_with_an_id_changes_what_has_it_and_its_trainings_only_grow()
    {
        await ImportAsync(program, "practitioners", Write("one.jsonl", """{"id":"pr_1","name":"Ada","trainings":[{"id":"tr_1","provider":"School","hours":10}]}"""));
        var changed = await ImportAsync(program, "practitioners", Write("two.jsonl", """{"id":"pr_1","name":"Ada B","trainings":[{"provider":"Academy"}]}"""));
        var file = Write("three.jsonl", """{"id":"pr_1","name":"Ada B","trainings":[{"id":"tr_1","provider":"School","hours":99}]}""");
        var refused = await program.RunAsync("import", "practitioners", file);

        Assert.Equal(1, (int)changed["changed"]!);
        Assert.Equal((1, "trainings[0].id"), (refused.ExitCode, (string?)Errors(file)[0]["field"]));
        var ada = JsonNode.Parse(await ExportAsync(program, "practitioners", "jsonl"))!;
        Assert.Equal("Ada B", (string?)ada["name"]);
        Assert.Equal(["Academy", "School"], ada["trainings"]!.AsArray().Select(training => (string?)training!["provider"]).Order());
        Assert.Contains(ada["trainings"]!.AsArray(), training => (double?)training!["hours"] == 10);
    }

    [Fact]
    public async Task Names_that_a_spreadsheet_would_run_come_back_as_they_were()
    {
        string[] names = ["=HYPERLINK(1)", "+1", "-1 off", "@SUM", "'=x", "'Tis", "a;b,\"c\""];
        var file = Write("clinics.jsonl", string.Join('\n', names.Select(name => new JsonObject { ["name"] = name, ["latitude"] = -1.5, ["longitude"] = -2 }.ToJsonString())));
        await ImportAsync(program, "clinics", file);

        var csv = await ExportAsync(program, "clinics", "csv");
        using var other = new RealProgram();
        await ImportAsync(other, "clinics", Write("clinics.csv", csv));

        Assert.DoesNotMatch("(?m)(^|,)\"?[=+@-]", csv);
        Assert.Equal(await ExportAsync(program, "clinics", "jsonl"), await ExportAsync(other, "clinics", "jsonl"));
    }

    [Fact]
    public async Task A_clinic_whose_name_could_be_taken_for_another_is_written_and_flagged_as_over_HTTP_and_every_time()
    {
        await ImportAsync(program, "clinics", Write("first.csv", "id,name\ncl_a,Acme Scalp\n"));
        var file = Write("second.csv", "id,name\ncl_b,Harbour\ncl_c,Аcme Scalp\ncl_d,H4rbour\ncl_e,Acrne Sca1p\n");

        var dry = JsonNode.Parse((await program.RunAsync("import", "clinics", file, "--dry-run", "--json")).Output)!;
        var first = await ImportAsync(program, "clinics", file);
        var again = await ImportAsync(program, "clinics", file);

        Assert.Equal((4, 2, 4, 2, 4), ((int)dry["created"]!, (int)dry["confusable"]!, (int)first["created"]!, (int)first["confusable"]!, (int)again["unchanged"]!));
        Assert.Null(first["errors"]);
        var flags = File.ReadLines((string)again["confusables"]!).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["3 cl_c: cl_a cl_e", "5 cl_e: cl_a cl_c"], flags.Select(flag =>
            $"{flag["line"]} {flag["id"]}: {string.Join(' ', flag["confusableWith"]!.AsArray().Select(other => (string)other!["id"]!))}"));
        Assert.All(flags, flag => Assert.NotEmpty(flag["confusableWith"]![0]!["because"]!.AsArray()));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task A_thousand_bad_lines_among_twenty_thousand_are_told_by_their_numbers_and_no_other(string format)
    {
        const int all = 21_000;
        var bad = new Random(7).GetItems(Enumerable.Range(2, all).ToArray(), all).Distinct().Take(1000).Order().ToList();
        Assert.Equal(1000, bad.Count);
        var isBad = bad.ToHashSet();
        var lines = Enumerable.Range(2, all).Select(number => format == "csv"
            ? isBad.Contains(number) ? BadCsv[number % BadCsv.Length] : $"\"Dark, \"\"{number}\"\"\",full"
            : isBad.Contains(number) ? BadJson[number % BadJson.Length] : $$"""{"brand":"Dark {{number}}","completeness":"full"}""");
        // The first line is the header of the one and an empty line of the other, so that both count alike.
        var file = Write($"pigments.{format}", (format == "csv" ? "brand,completeness\n" : "\n") + string.Join('\n', lines));

        var outcome = await program.RunAsync("import", "pigments", file, "--dry-run", "--json");

        Assert.Equal((all, 1000), ((int)JsonNode.Parse(outcome.Output)!["lines"]!, (int)JsonNode.Parse(outcome.Output)!["refused"]!));
        Assert.Equal(bad, Errors(file).Select(error => (int)error["line"]!));
    }

    private static readonly string[] BadCsv = ["\"open,full", "a,b,c", "mid\"dle,full", ",full", "Dark,fully", "\"closed\"x,full", "Dark", "=1,x", "\"Dark\"\",full"];

    private static readonly string[] BadJson = ["{", "[]", "null", "{\"brand\":\"\"}", "{\"brand\":\"Dark\",\"colour\":1}", "{\"brand\":\"Dark\",\"brand\":\"Grey\"}", "{\"brand\":7}", "Dark"];

    [Fact]
    public async Task An_import_that_is_killed_is_finished_by_giving_the_file_again()
    {
        const int lines = 4000;
        var file = Write("pigments.jsonl", string.Join('\n', Enumerable.Range(0, lines).Select(number => $$"""{"brand":"Noctilume {{number}}"}""")));
        await program.RunAsync("migrate");
        await program.KillAsync(async () => Lines(await ExportAsync(program, "pigments", "jsonl")) > 0, "import", "pigments", file);

        var rest = await ImportAsync(program, "pigments", file);

        Assert.Equal(lines, (int)rest["created"]! + (int)rest["unchanged"]!);
        Assert.Equal(lines, Lines(await ExportAsync(program, "pigments", "jsonl")));
    }

    [Theory]
    [InlineData("clinics.txt", "name")]
    [InlineData("clinics.csv.gz", "name")]
    [InlineData("clinics.csv", "\u001f\u008bxx")]
    [InlineData("clinics.csv", "PK\u0003\u0004xx")]
    [InlineData("clinics.csv", "name,colour\nA,red")]
    [InlineData("clinics.csv", "name,name\nA,B")]
    [InlineData("clinics.csv", "city\nLeeds")]
    public async Task A_file_that_is_not_read_here_is_refused_in_one_sentence(string name, string content)
    {
        var file = Path.Combine(program.Folder, name);
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes(content), Stop);

        var refusal = await program.RunAsync("import", "clinics", file);

        Assert.Equal((2, ""), (refusal.ExitCode, refusal.Output));
        Assert.Matches(@"^[^\n]+\.\n$", refusal.Errors);
    }

    [Fact]
    public async Task What_is_piped_gets_no_bar_and_an_old_file_of_errors_goes_when_there_are_none()
    {
        var file = Write("clinics.jsonl", "{}");
        Assert.Equal(1, (await program.RunAsync("import", "clinics", file)).ExitCode);
        Assert.Single(Errors(file));

        Write("clinics.jsonl", """{"name":"Northside"}""");
        var outcome = await program.RunAsync("import", "clinics", file);

        Assert.Equal((0, "", "1 lines: 1 created, 0 changed, 0 already there.\n"), (outcome.ExitCode, outcome.Errors, outcome.Output));
        Assert.False(File.Exists(file + ".errors.jsonl"));
    }

    public void Dispose() => program.Dispose();

    private string Write(string name, string content)
    {
        var file = Path.Combine(program.Folder, name);
        File.WriteAllText(file, content);
        return file;
    }

    private static int Lines(string text) => text.Count(character => character == '\n');

    private static List<JsonNode> Errors(string file) => [.. File.ReadLines(file + ".errors.jsonl").Select(line => JsonNode.Parse(line)!)];

    private static async Task<JsonNode> ImportAsync(RealProgram into, string kind, string file)
    {
        var outcome = await into.RunAsync("import", kind, file, "--json");
        Assert.True(outcome.ExitCode == 0, outcome.Errors + outcome.Output);
        return JsonNode.Parse(outcome.Output)!;
    }

    private static async Task<string> ExportAsync(RealProgram from, string kind, string format)
    {
        var outcome = await from.RunAsync("export", kind, "--format", format);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        return outcome.Output;
    }

    private static async Task<string> ReadAsync(RealProgram from, JsonNode practitioner)
    {
        await using var serving = await from.ServeAsync();
        using var client = serving.Client();
        var clinicId = practitioner["roles"]![0]!["clinicId"];
        var answers = new[] { $"/v1/practitioners/{practitioner["id"]}", $"/v1/practitioners/{practitioner["id"]}/trainings", $"/v1/clinics/{clinicId}" };
        return string.Join('\n', await Task.WhenAll(answers.Select(path => client.GetStringAsync(path, Stop))));
    }
}
