using System.Text;
using SmpVetting.Benchmarks;

// Requests are logged as in production: send stderr to a file.
var folder = Directory.CreateTempSubdirectory("smpvetting-bench-").FullName;
Console.WriteLine("| what | floor | ours | ratio | goal |");
Console.WriteLine("|---|---|---|---|---|");
await using (var service = await Running.StartAsync(folder, "service"))
{
    if (IsWanted("clinic"))
        await ReadAClinicAsync(service);
    if (IsWanted("triage"))
        await TriageAsync(service);
    if (IsWanted("report"))
        await FileAReportAsync(service);
}

if (IsWanted("search") || IsWanted("names"))
    await SearchAMillionAsync();
Directory.Delete(folder, recursive: true);

// Names on the command line choose: clinic, triage, report, search, names.
bool IsWanted(string name) => args.Length == 0 || args.Contains(name);

async Task ReadAClinicAsync(Running service)
{
    var made = await service.Client.PostAsync("/v1/clinics", Body(Bodies.Clinic));
    var path = made.EnsureSuccessStatusCode().Headers.Location!.ToString();
    var answer = await service.Client.GetByteArrayAsync(path);
    await using var floor = await Floors.StartAsync(app => Floors.MapPreparedRead(app, "/v1/clinics/{id}", service.File, answer));
    var request = Load.Request("GET", path);
    await CompareAsync("a clinic by id, to a prepared read", 0.6, new Uri(floor.Urls.First()), _ => request, service.Address, _ => request, "200");
}

async Task TriageAsync(Running service)
{
    var answer = await (await service.Client.PostAsync("/v1/triage", Body(Bodies.Triage))).Content.ReadAsByteArrayAsync();
    await using var floor = await Floors.StartAsync(app => Floors.MapParseAndWrite(app, "/v1/triage", answer));
    var request = Load.Request("POST", "/v1/triage", Bodies.Triage);
    await CompareAsync("a triage, to parsing and writing the same bodies", 0.7, new Uri(floor.Urls.First()), _ => request, service.Address, _ => request, "200");
}

async Task FileAReportAsync(Running service)
{
    var answer = await (await service.Client.PostAsync("/v1/reports", Body(Bodies.Report))).Content.ReadAsByteArrayAsync();
    await using var bare = await Running.StartAsync(folder, "bare");
    await using var floor = await Floors.StartAsync(app => Floors.MapTransaction(app, "/v1/reports", bare.File, answer));
    byte[] Request() => Load.Request("POST", "/v1/reports", Bodies.Report, $"Idempotency-Key: {Guid.CreateVersion7()}");
    await CompareAsync("a durable report, to the bare transaction", 0.7, new Uri(floor.Urls.First()), _ => Request(), service.Address, _ => Request(), "201");
}

async Task SearchAMillionAsync()
{
    await using var small = await Running.StartAsync(folder, "small", file => LargeRegistry.Fill(file, 10_000));
    await using var large = await Running.StartAsync(folder, "large", file => LargeRegistry.Fill(file, 1_000_000));
    if (IsWanted("search"))
        await SearchByPlaceAsync(small, large);
    if (IsWanted("names"))
        await SearchByNameAsync(small, large);
}

async Task SearchByPlaceAsync(Running small, Running large)
{
    var (early, late) = (await DeepPageAsync(small), await DeepPageAsync(large));
    await CompareAsync("a deep page of clinics, 1,000,000 to 10,000", 0.5, small.Address, _ => early, large.Address, _ => late, "200");
    var nearest = LargeRegistry.NearestRequests();
    await CompareAsync("the nearest clinics, 1,000,000 to 10,000", 0.5, small.Address, Next, large.Address, Next, "200");

    byte[] Next(int count) => nearest[count % nearest.Length];
}

// Exact, misspelt, of common words alone, with look-alike letters, and for nobody, by turns.
async Task SearchByNameAsync(Running small, Running large)
{
    var queries = LargeNames.Requests(10_000);
    await CompareAsync("a name among clinics, 1,000,000 to 10,000", 0.5, small.Address, Next, large.Address, Next, "200");

    byte[] Next(int count) => queries[count % queries.Length];
}

// The page after twenty others: an offset would have to pass them all.
async Task<byte[]> DeepPageAsync(Running service)
{
    var path = "/v1/clinics?country=US&offers=corrective_smp";
    for (var page = 0; page < 20; page++)
    {
        var link = (await service.Client.GetAsync(path)).Headers.GetValues("Link").Single();
        path = link[1..link.IndexOf('>')];
    }

    return Load.Request("GET", path);
}

static Task CompareAsync(
    string name, double goal, Uri floorAddress, Func<int, byte[]> floorRequest, Uri address, Func<int, byte[]> request, string status) =>
    Comparison.MeasureAsync(
        name, goal,
        time => Load.RateAsync(floorAddress, floorRequest, status, time),
        time => Load.RateAsync(address, request, status, time));

static StringContent Body(string body) => new(body, Encoding.UTF8, "application/json");
