using System.Text;
using SmpVetting.Api.Cards;
using SmpVetting.Benchmarks;

// Names on the command line choose. "leases" and "keys" are proofs and no measurements; when one is named, the proofs
// alone run.
string[] names = ["clinic", "triage", "report", "card", "search", "names", "pull", "leases", "keys"];
if (args.Except(names).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"Nothing here is called '{unknown}'; the names are {string.Join(", ", names)}.");
    return 1;
}

var folder = Directory.CreateTempSubdirectory("smpvetting-bench-").FullName;
if (args.Contains("leases") || args.Contains("keys"))
{
    var isProven = (!args.Contains("leases") || await LeaseProof.RunAsync(folder)) & (!args.Contains("keys") || await KeyProof.RunAsync(folder));
    Directory.Delete(folder, recursive: true);
    return isProven ? 0 : 1;
}

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

if (IsWanted("card"))
    await ReadACardAsync();
if (IsWanted("search") || IsWanted("names"))
    await SearchAMillionAsync();
if (IsWanted("pull"))
    await PullAsync();
Directory.Delete(folder, recursive: true);
return 0;

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

    // The same within the service: what is left between the two are the rules, and the limits on what comes in.
    await using var house = await Running.StartAsync(folder, "house", map: app => Floors.MapParseAndWrite(app, "/parse-and-write", answer));
    var plain = Load.Request("POST", "/parse-and-write", Bodies.Triage);
    await CompareAsync("a triage, to parsing and writing within this service", 0.7, house.Address, _ => plain, service.Address, _ => request, "200");
}

async Task FileAReportAsync(Running service)
{
    var answer = await (await service.Client.PostAsync("/v1/reports", Body(Bodies.Report))).Content.ReadAsByteArrayAsync();
    await using var bare = await Running.StartAsync(folder, "bare");
    await using var floor = await Floors.StartAsync(app => Floors.MapTransaction(app, "/v1/reports", bare.File, answer));
    byte[] Request() => Load.Request("POST", "/v1/reports", Bodies.Report, $"Idempotency-Key: {Guid.CreateVersion7()}");
    await CompareAsync("a durable report, to the bare transaction", 0.7, new Uri(floor.Urls.First()), _ => Request(), service.Address, _ => Request(), "201");
}

async Task ReadACardAsync()
{
    await using var service = await Running.StartAsync(folder, "card", file => LargeRegistry.Fill(file, 50_000));
    var full = await FullClinic.MakeAsync(service.Client, reports: 500);
    var quiet = await FullClinic.MakeAsync(service.Client, reports: 0);
    var answer = await service.Client.GetByteArrayAsync($"/v1/clinics/{full}/card");
    var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    var arguments = new Dictionary<string, object>
    {
        ["@clinicId"] = full,
        ["@today"] = $"{today:yyyy-MM-dd}",
        ["@tomorrow"] = $"{today.AddDays(1):yyyy-MM-dd}",
        ["@take"] = 500,
    };
    await using var floor = await Floors.StartAsync(app => Floors.MapRound(app, "/v1/clinics/{id}/card", service.File, CardStore.Today, arguments, answer));
    var (withReports, without) = (Load.Request("GET", $"/v1/clinics/{full}/card"), Load.Request("GET", $"/v1/clinics/{quiet}/card"));
    await CompareAsync("a full card of 50,000 clinics, to its queries and JSON", 0.5, new Uri(floor.Urls.First()), _ => withReports, service.Address, _ => withReports, "200");
    await CompareAsync("a full card with 500 reports, to none", 0.9, service.Address, _ => without, service.Address, _ => withReports, "200");
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

async Task PullAsync()
{
    await using var young = await Running.StartAsync(folder, "young", file => LargeWorklist.Fill(file, 1_000));
    await using var old = await Running.StartAsync(folder, "old", file => LargeWorklist.Fill(file, 1_000_000));
    var (first, second) = (LargeWorklist.PullRequests(), LargeWorklist.PullRequests());
    await CompareAsync("a pull of a referral, 1,000,000 finished to 1,000", 0.67, young.Address, _ => first(), old.Address, _ => second(), "200");
    LargeWorklist.RequireMore(young.File);
    LargeWorklist.RequireMore(old.File);

    await using var bare = await Running.StartAsync(folder, "bare-pull", file => LargeWorklist.Fill(file, 1_000));
    await using var ours = await Running.StartAsync(folder, "our-pull", file => LargeWorklist.Fill(file, 1_000));
    var third = LargeWorklist.PullRequests();
    var answer = await LargeWorklist.OneAnswerAsync(young.Address);
    await using var floor = await Floors.StartAsync(app => Floors.MapCompareAndSet(app, "/v1/referrals/pull", bare.File, answer));
    var request = Load.Request("POST", "/v1/referrals/pull", LargeWorklist.Body);
    await CompareAsync("a pull of a referral, to the bare compare-and-set", 0.6, new Uri(floor.Urls.First()), _ => request, ours.Address, _ => third(), "200");
    LargeWorklist.RequireMore(ours.File);
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
