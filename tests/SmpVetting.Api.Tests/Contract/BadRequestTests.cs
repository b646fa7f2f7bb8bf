using System.Net.Http.Headers;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;
using static System.Net.HttpStatusCode;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>Wrong credentials, addresses, methods and headers, on every route of the contract that they can meet.</summary>
public sealed class BadRequestTests(SharedWorld shared) : IClassFixture<SharedWorld>
{
    private readonly ServiceFixture service = shared.Service;

    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Protected => ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => operation.Scheme is not null));

    public static TheoryData<string> Lists => ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => operation.Takes("cursor")));

    public static TheoryData<string> Creating => ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => operation.Takes("Idempotency-Key")));

    public static TheoryData<string> Changing => ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => operation.Takes("If-Match")));

    public static TheoryData<string> WithId => ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => operation.Path.Contains('{')));

    public static TheoryData<string> Filtered => ApprovedContract.Ids(ApprovedContract.Operations.Where(operation => Filters(operation).Any()));

    public static TheoryData<string> Paths => [.. ApprovedContract.Operations.Select(operation => operation.Path).Distinct()];

    [Theory, MemberData(nameof(Protected))]
    public async Task Whatever_is_wrong_with_a_credential_the_answer_is_one_and_the_same(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var right = $"{world.ClientFor(operation).DefaultRequestHeaders.Authorization}";
        var changed = right[..^1] + (right[^1] == '0' ? '1' : '0');
        string[] wrong =
        [
            changed, "x", "Bearer", "Bearer ", "Bearer  ", "Receipt", "Receipt ", "Receipt AAAA", "Receipt 0000-0000-0000-0000-0000-0000", "Basic YTpi", "Bearer smpv_x",
            "Digest username=a", "Receipt " + new string('A', 5000), "Bearer \u00e9", $"Bearer {right}", right + "x", right.Replace(' ', ','), "Bearer ' or 1=1 --",
        ];
        var answers = new HashSet<string>();
        foreach (var credential in wrong.Append(""))
        {
            var request = new HttpRequestMessage(operation.Method, world.Url(operation));
            if (credential.Length > 0)
                request.Headers.TryAddWithoutValidation("Authorization", credential);
            var response = await service.Anyone().SendAsync(request, Stop);
            var problem = await response.ProblemAsync(Unauthorized);
            Assert.NotEmpty(response.Headers.WwwAuthenticate);
            problem.AsObject().Remove("traceId");
            answers.Add(problem.ToJsonString());
        }

        Assert.Single(answers);
    }

    [Theory]
    [InlineData("/v1/clinics")]
    [InlineData("/problems")]
    [InlineData("/nowhere")]
    public async Task A_wrong_credential_is_refused_where_none_is_needed_too(string path)
    {
        foreach (var credential in new[] { "Bearer smpv_x", "Receipt 0000-0000-0000-0000-0000-0000", "x" })
        {
            var response = await service.Anyone().SendAsync(HttpMethod.Get, path, null, ("Authorization", credential));
            await response.ProblemAsync(Unauthorized);
            Assert.NotEmpty(response.Headers.WwwAuthenticate);
        }
    }

    [Theory]
    [InlineData("GET", "/v1/clinics?limit=0", BadRequest)]
    [InlineData("POST", "/v1/triage", BadRequest)]
    [InlineData("GET", "/v1/keys", Unauthorized)]
    [InlineData("GET", "/v1/clinics/cl_x", NotFound)]
    [InlineData("GET", "/nowhere", NotFound)]
    [InlineData("DELETE", "/v1/clinics", MethodNotAllowed)]
    public async Task A_problem_is_whole_whatever_the_caller_accepts(string method, string path, System.Net.HttpStatusCode status)
    {
        foreach (var accept in new[] { "text/html", "text/plain", "application/pdf", "application/json;q=0", "garbage", "*/*", "" })
            await (await service.Anyone().SendAsync(new HttpMethod(method), path, method == "POST" ? "{" : null, ("Accept", accept))).ProblemAsync(status);
    }

    [Fact]
    public async Task A_form_that_is_not_offered_is_refused_with_a_whole_problem() =>
        await (await service.Anyone().SendAsync(HttpMethod.Get, "/v1/clinics/cl_x/card", null, ("Accept", "application/pdf"))).ProblemAsync(NotAcceptable);

    [Fact]
    public async Task Health_is_told_whatever_credential_is_sent() =>
        Assert.Equal(OK, (await service.Anyone().SendAsync(HttpMethod.Get, "/health/ready", null, ("Authorization", "x"))).StatusCode);

    [Theory, MemberData(nameof(Protected))]
    public async Task A_caller_of_another_kind_is_known_but_not_allowed(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        HttpClient[] others = operation.Scheme == "receipt"
            ? [await service.ClientForAsync(Role.Admin), await service.ClientForAsync(Role.Moderator), await service.ClientForAsync(Role.Clinic, "cl_any")]
            : operation.IsForClinicsToo ? [world.ClientFor(ApprovedContract.Get("getReport"))]
            : [world.ClientFor(ApprovedContract.Get("getReport")), operation.IsForClinics ? await service.ClientForAsync(Role.Admin) : await service.ClientForAsync(Role.Clinic, "cl_any")];
        foreach (var other in others)
            await (await other.SendAsync(new HttpRequestMessage(operation.Method, world.Url(operation)), Stop)).ProblemAsync(Forbidden);
    }

    [Theory, MemberData(nameof(Protected))]
    public async Task The_receipt_of_another_report_finds_nothing(string id)
    {
        var operation = ApprovedContract.Get(id);
        if (operation.Scheme != "receipt")
            return;
        var (mine, other) = (await World.MakeAsync(service), await World.MakeAsync(service));
        var request = new HttpRequestMessage(operation.Method, other.Url(operation));
        if (operation.RequestSchema is not null)
            request.Content = new StringContent(mine.Example(operation), new MediaTypeHeaderValue("application/json"));
        await (await mine.ClientFor(operation).SendAsync(request, Stop)).ProblemAsync(NotFound);
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_page_has_one_to_a_hundred_items(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        foreach (var limit in new[] { "0", "101", "-1", "abc", "1.5", "1e1", "99999999999999999999", "5,6", "%C2%B2" })
        {
            var problem = await (await world.ClientFor(operation).GetAsync($"{world.Url(operation)}?limit={limit}", Stop)).ProblemAsync(BadRequest);
            Assert.NotNull(problem["errors"]!["limit"]);
        }

        foreach (var limit in new[] { 1, 100 })
            Assert.Equal(OK, (await world.ClientFor(operation).GetAsync($"{world.Url(operation)}?limit={limit}", Stop)).StatusCode);
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_cursor_that_is_not_ours_for_this_list_is_refused(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var foreign = await ACursorAsync(operation.Path == "/v1/colorants" ? "/v1/clinics" : "/v1/colorants");
        string[] wrong = ["", "x", "AAAA", foreign, foreign[..^1], "%00", "0", "-1", "../..", new('A', 5000), "ew%3D%3D", "null", "%F0%9F%98%80"];
        foreach (var cursor in wrong)
        {
            var problem = await (await world.ClientFor(operation).GetAsync($"{world.Url(operation)}?cursor={cursor}", Stop)).ProblemAsync(BadRequest);
            Assert.Equal("/problems/invalid-cursor", (string?)problem["type"]);
            Assert.NotNull(problem["errors"]!["cursor"]);
        }
    }

    [Fact]
    public async Task No_letter_of_a_cursor_can_be_changed_and_it_does_not_fit_other_filters()
    {
        var cursor = await ACursorAsync("/v1/clinics");
        Assert.Equal(OK, (await service.Anyone().GetAsync($"/v1/clinics?limit=1&cursor={cursor}", Stop)).StatusCode);
        foreach (var place in Enumerable.Range(0, cursor.Length - 1))
        {
            var changed = cursor[..place] + (cursor[place] == 'A' ? 'B' : 'A') + cursor[(place + 1)..];
            await (await service.Anyone().GetAsync($"/v1/clinics?limit=1&cursor={changed}", Stop)).ProblemAsync(BadRequest);
        }

        await (await service.Anyone().GetAsync($"/v1/clinics?limit=1&status=active&cursor={cursor}", Stop)).ProblemAsync(BadRequest);
    }

    [Theory, MemberData(nameof(Filtered))]
    public async Task A_query_value_that_is_not_understood_is_named(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        foreach (var filter in Filters(operation))
        {
            foreach (var value in new[] { "no_such_value", "1e308", "NaN", "%00", "%F0%9F%98%80", new string('9', 400) })
            {
                var request = new HttpRequestMessage(operation.Method, $"{world.Url(operation)}?{filter}={value}");
                if (operation.RequestSchema is not null)
                    request.Content = new StringContent(world.Example(operation), new MediaTypeHeaderValue("application/json"));
                var problem = await (await world.ClientFor(operation).SendAsync(request, Stop)).ProblemAsync(BadRequest);
                Assert.True(problem["errors"]![filter] is not null, $"{filter}={value}: {problem}");
            }
        }
    }

    [Theory, MemberData(nameof(Creating))]
    public async Task An_idempotency_key_is_visible_ascii_of_at_most_255(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), await World.MakeAsync(service));
        var before = await world.CountRowsAsync();
        foreach (var key in new[] { "", "\"\"", "a b", "tab\there", "\u00e9", new string('k', 256), "\"open\" \"two\"" })
        {
            var problem = await (await world.SendAsync(operation, world.Example(operation), ("Idempotency-Key", key))).ProblemAsync(BadRequest);
            Assert.NotNull(problem["errors"]!["Idempotency-Key"]);
        }

        Assert.Equal(before, await world.CountRowsAsync());
        Assert.Equal(Created, (await world.SendAsync(operation, world.Example(operation), ("Idempotency-Key", new string('k', 255)))).StatusCode);
    }

    [Theory, MemberData(nameof(Changing))]
    public async Task A_change_names_the_version_it_is_made_to(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var url = world.Url(operation);
        var client = world.ClientFor(operation);

        await (await client.SendAsync(operation.Method, url, world.Example(operation))).ProblemAsync(PreconditionRequired);
        foreach (var tag in new[] { "\"v99\"", "v1", "\"\"", "\"v-1\"", "W/\"v1\"", "\"v1e3\"", "\"v99999999999999\"", "garbage" })
            await (await client.SendAsync(operation.Method, url, world.Example(operation), ("If-Match", tag))).ProblemAsync(PreconditionFailed);
    }

    [Theory, MemberData(nameof(WithId))]
    public async Task An_id_of_nothing_finds_nothing(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var before = await world.CountRowsAsync();
        string[] wrong = ["cl_nothing", new('a', 10_000), "%20", "%27%20or%201%3D1%20--", "..%2F..%2Fetc%2Fpasswd", "%F0%9F%98%80", "%FF%FE", "%zz", "null", "-1", "%0d%0aX-Injected:%201"];
        foreach (var nothing in wrong)
        {
            var path = operation.Path.Replace("{id}", nothing, StringComparison.Ordinal).Replace("{type}", nothing, StringComparison.Ordinal).Replace("{ciNumber}", nothing, StringComparison.Ordinal);
            var json = operation.RequestSchema is null ? null : world.Example(operation);
            var response = await world.ClientFor(operation).SendAsync(operation.Method, path, json, ("If-Match", "\"v1\""));
            await response.ProblemAsync(NotFound);
            Assert.False(response.Headers.Contains("X-Injected"));
        }

        // The server itself refuses a NUL before any of our code runs, and says no more than the status.
        var nul = operation.Path.Replace("{id}", "a%00b", StringComparison.Ordinal).Replace("{type}", "a%00b", StringComparison.Ordinal).Replace("{ciNumber}", "a%00b", StringComparison.Ordinal);
        Assert.Equal(BadRequest, (await world.ClientFor(operation).SendAsync(operation.Method, nul)).StatusCode);
        Assert.Equal(before, await world.CountRowsAsync());
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_method_that_is_not_offered_is_told_with_those_that_are(string path)
    {
        var world = shared.World;
        // Where one path is a word in the place of another's id, such as pull, both are offered there; "lookup" could be no clinic's id.
        var offered = ApprovedContract.Operations.Where(operation => operation.Path == path || (path != "/v1/clinics/lookup" && Takes(operation.Path, path))).OrderByDescending(operation => operation.Path == path).ToList();
        var allowed = offered.SelectMany(operation => operation.Method == HttpMethod.Get ? ["GET", "HEAD"] : new[] { operation.Method.Method }).Order(StringComparer.Ordinal);
        foreach (var method in Methods.Where(method => offered.All(operation => operation.Method.Method != method)))
        {
            var response = await service.Anyone().SendAsync(new HttpMethod(method), world.Url(offered[0]));
            await response.ProblemAsync(MethodNotAllowed);
            Assert.Equal(allowed, response.Content.Headers.Allow.Order(StringComparer.Ordinal));
        }
    }

    private static bool Takes(string template, string path) => template == path || (template.Count(letter => letter == '/') == path.Count(letter => letter == '/')
        && template.Split('/').Zip(path.Split('/')).All(part => part.First == part.Second || (part.First.StartsWith('{') && !part.Second.StartsWith('{'))));

    [Theory]
    [InlineData("/v1")]
    [InlineData("/v2/triage")]
    [InlineData("/v1/triage/nothing")]
    [InlineData("/.env")]
    [InlineData("/openapi/v2.json")]
    [InlineData("/v1/../../etc/passwd")]
    [InlineData("//v1//triage")]
    [InlineData("/%F0%9F%98%80")]
    public async Task Where_there_is_nothing_the_answer_is_a_problem_too(string path) =>
        await (await service.Anyone().GetAsync(service.Address.ToString().TrimEnd('/') + path, Stop)).ProblemAsync(NotFound);

    /// <summary>Query parameters with a vocabulary or a form; a name to search for can be anything.</summary>
    private static IEnumerable<string> Filters(Operation operation) => operation.Parameters
        .Where(parameter => (string?)parameter["in"] == "query").Select(parameter => (string)parameter["name"]!).Where(name => name is not ("q" or "limit" or "cursor"));

    private async Task<string> ACursorAsync(string list)
    {
        _ = await World.MakeAsync(service);
        _ = await World.MakeAsync(service);
        return (string)(await service.Anyone().GetJsonAsync($"{list}?limit=1"))["next"]!;
    }
}
