using System.Text;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Exchange;

/// <summary>What is wrong with a file, told line by line and nothing beside it.</summary>
public sealed class ImportFaultTests : IDisposable
{
    private readonly RealProgram program = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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
        var file = program.Write("clinics.jsonl", string.Join('\n', lines));

        var outcome = await program.RunAsync("import", "clinics", file, "--json");
        var summary = JsonNode.Parse(outcome.Output)!;

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal((900, 400, 2, 498), ((int)summary["lines"]!, (int)summary["created"]!, (int)summary["refused"]!, (int)summary["notWritten"]!));
        Assert.Equal([(7, "name"), (31, "colour")], Importing.Errors(file).Select(error => ((int)error["line"]!, (string)error["field"]!)));
        Assert.Equal(400, Importing.Lines(await program.ExportAsync("clinics", "jsonl")));
    }

    [Fact]
    public async Task A_clinic_whose_successor_stands_beside_a_bad_line_is_not_written_and_the_reason_is_told()
    {
        // The first batch names a clinic of the second, which holds a bad line.
        var first = Enumerable.Range(2, 499).Select(number => $$"""{"name":"Northside {{number}}"}""").Prepend("""{"id":"cl_a","name":"First","succeededBy":"cl_b"}""");
        var file = program.Write("clinics.jsonl", string.Join('\n', [.. first, """{"id":"cl_b","name":"Second"}""", "{}"]));

        var outcome = await program.RunAsync("import", "clinics", file);

        Assert.Contains(
            "502 lines: 499 created, 0 changed, 0 already there, 1 refused, "
            + "2 not written because their batch holds a bad line or the line they name was not written. ",
            outcome.Output, StringComparison.Ordinal);
        Assert.Equal(499, Importing.Lines(await program.ExportAsync("clinics", "jsonl")));
    }

    [Fact]
    public async Task A_line_that_names_the_id_another_line_was_given_is_the_same_clinic_twice()
    {
        var first = program.Write("first.jsonl", """{"name":"Northside"}""");
        await program.RunAsync("import", "clinics", first);
        var id = (string)JsonNode.Parse((await program.ExportAsync("clinics", "jsonl")).Trim())!["id"]!;
        var both = program.Write("both.jsonl", $$"""
            {"name":"Northside"}
            {"id":"{{id}}","name":"Northside","status":"closed"}
            """);

        Assert.Equal(1, (await program.RunAsync("import", "clinics", both)).ExitCode);

        var error = Assert.Single(Importing.Errors(both));
        Assert.Equal((2, "id"), ((int)error["line"]!, (string)error["field"]!));
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
        var file = program.Write("clinics.jsonl", line);

        Assert.Equal(1, (await program.RunAsync("import", "clinics", file)).ExitCode);

        Assert.Equal(field, (string?)Assert.Single(Importing.Errors(file))["field"]);
        Assert.Empty(await program.ExportAsync("clinics", "jsonl"));
    }

    [Theory]
    [InlineData("name,latitude,longitude\nA,x,1", "latitude")]
    [InlineData("name,offers\nA,smp", "offers")]
    [InlineData("name,acceptsReferrals\nA,perhaps", "acceptsReferrals")]
    [InlineData("name,city\nA", "$")]
    [InlineData("name,city\n\"A,B", "$")]
    public async Task A_cell_is_held_to_the_rules_of_the_API(string csv, string field)
    {
        var file = program.Write("clinics.csv", csv);

        Assert.Equal(1, (await program.RunAsync("import", "clinics", file)).ExitCode);

        var error = Assert.Single(Importing.Errors(file));
        Assert.Equal((2, field), ((int)error["line"]!, (string?)error["field"]));
    }

    [Fact]
    public async Task A_dry_run_finds_the_same_faults_and_writes_nothing()
    {
        var file = program.Write("clinics.csv", "id,name,succeededBy\ncl_a,First,cl_b\ncl_b,Second,\ncl_c,,\ncl_d,Fourth,cl_x\ncl_b,Again,\n");

        var outcome = await program.RunAsync("import", "clinics", file, "--dry-run", "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal([(4, "name"), (6, "id"), (5, "succeededBy")], Importing.Errors(file).Select(error => ((int)error["line"]!, (string)error["field"]!)));
        Assert.Empty(await program.ExportAsync("clinics", "jsonl"));
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
            ? isBad.Contains(number) ? BadCsv[number % BadCsv.Length] : $"\"Dark, \"\"{number}\"\"\",partial"
            : isBad.Contains(number) ? BadJson[number % BadJson.Length] : $$"""{"brand":"Dark {{number}}","completeness":"partial"}""");
        // The first line is the header of the one and an empty line of the other, so that both count alike.
        var file = program.Write($"pigments.{format}", (format == "csv" ? "brand,completeness\n" : "\n") + string.Join('\n', lines));

        var outcome = await program.RunAsync("import", "pigments", file, "--dry-run", "--json");

        Assert.Equal((all, 1000), ((int)JsonNode.Parse(outcome.Output)!["lines"]!, (int)JsonNode.Parse(outcome.Output)!["refused"]!));
        Assert.Equal(bad, Importing.Errors(file).Select(error => (int)error["line"]!));
        Assert.Contains("pigments: 50 % of the file, ", outcome.Errors, StringComparison.Ordinal);
    }

    private static readonly string[] BadCsv = ["\"open,full", "a,b,c", "mid\"dle,full", ",full", "Dark,fully", "\"closed\"x,full", "Dark", "=1,x", "\"Dark\"\",full"];

    private static readonly string[] BadJson = ["{", "[]", "null", "{\"brand\":\"\"}", "{\"brand\":\"Dark\",\"colour\":1}", "{\"brand\":\"Dark\",\"brand\":\"Grey\"}", "{\"brand\":7}", "Dark"];

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
        var file = program.Write("clinics.jsonl", "{}");
        Assert.Equal(1, (await program.RunAsync("import", "clinics", file)).ExitCode);
        Assert.Single(Importing.Errors(file));

        program.Write("clinics.jsonl", """{"name":"Northside"}""");
        var outcome = await program.RunAsync("import", "clinics", file);

        Assert.Equal((0, "", "1 lines: 1 created, 0 changed, 0 already there.\n"), (outcome.ExitCode, outcome.Errors, outcome.Output));
        Assert.False(File.Exists(file + ".errors.jsonl"));
    }

    public void Dispose() => program.Dispose();
}
