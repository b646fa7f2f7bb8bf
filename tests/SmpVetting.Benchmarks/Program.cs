using SmpVetting.Api;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Benchmarks;

// Requests are logged as in production, to a file instead of a terminal.
var folder = Directory.CreateTempSubdirectory("smpvetting-bench-").FullName;
await using var log = new StreamWriter(Path.Combine(folder, "log.jsonl"));
Console.SetError(log);
var settings = new Settings
{
    Urls = "http://127.0.0.1:0",
    Database = new() { ConnectionString = $"Data Source={Path.Combine(folder, "bench.db")}" },
    Secrets = new() { KeyFile = Path.Combine(folder, "bench.key") },
    Limits = new() { Off = true },
};
await using var service = Service.Build(settings);
await service.Services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
await service.StartAsync();
var address = new Uri(service.Urls.First());
using var client = new HttpClient { BaseAddress = address };

var triageBody = """
    {"daysSinceLastSession":240,"sessionsDone":3,"symptoms":["too_dark"],"pigment":{"known":true,"completeness":"full","evidence":"sds","ciNumbers":["77266"]},"colourNow":"black_grey","skinType":"II","wants":"full_removal","laserDevice":"pico_1064","age":34,"text":"It healed too dark and I want it gone."}
    """;
var triageAnswer = await (await client.PostAsync("/v1/triage", new StringContent(triageBody, System.Text.Encoding.UTF8, "application/json"))).Content.ReadAsByteArrayAsync();
Console.WriteLine($"triage answer {triageAnswer.Length} bytes");
client.DefaultRequestHeaders.Authorization = new("Bearer", await Setup.KeyAsync(service.Services));
var clinicPath = await Setup.ClinicAsync(client);
var clinicAnswer = await client.GetByteArrayAsync(clinicPath);
await using var floor = await Floors.StartAsync(app =>
{
    Floors.MapParseAndWrite(app, "/triage", triageAnswer);
    Floors.MapPreparedRead(app, "/v1/clinics/{id}", Path.Combine(folder, "bench.db"), clinicAnswer);
});
var floorAddress = new Uri(floor.Urls.First());
var ourTriage = Load.Request("POST", "/v1/triage", triageBody);
var floorTriage = Load.Request("POST", "/triage", triageBody);
await Comparison.MeasureAsync("POST /v1/triage", 0.7,
    time => Load.RateAsync(floorAddress, _ => floorTriage, "200", time),
    time => Load.RateAsync(address, _ => ourTriage, "200", time));

var readClinic = Load.Request("GET", clinicPath);
await Comparison.MeasureAsync("GET /v1/clinics/{id}", 0.6,
    time => Load.RateAsync(floorAddress, _ => readClinic, "200", time),
    time => Load.RateAsync(address, _ => readClinic, "200", time));
