using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>Whatever is sent as a body, the answer is a problem that names the place, and nothing is stored.</summary>
public sealed class BadBodyTests(SharedWorld shared) : IClassFixture<SharedWorld>
{
    private const int Deep = 20_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Bodies => ApprovedContract.Ids(ApprovedContract.WithBody);

    /// <summary>Bytes that are no JSON object of any kind, and what is said to be wrong.</summary>
    private static IEnumerable<(string Name, byte[] Body)> Unreadable =>
    [
        ("empty", []), ("white space", "  \n"u8.ToArray()), ("null", "null"u8.ToArray()), ("a list", "[]"u8.ToArray()),
        ("a number", "1"u8.ToArray()), ("a text", "\"x\""u8.ToArray()), ("true", "true"u8.ToArray()), ("cut off", "{\"a\":"u8.ToArray()),
        ("a comment", "{/* hello */}"u8.ToArray()), ("a line comment", "{} // hello"u8.ToArray()), ("a last comma", "{\"a\":1,}"u8.ToArray()),
        ("single quotes", "{'a':1}"u8.ToArray()), ("NaN", "{\"a\":NaN}"u8.ToArray()), ("Infinity", "{\"a\":-Infinity}"u8.ToArray()),
        ("a leading zero", "{\"a\":01}"u8.ToArray()), ("a raw control character", [.. "{\"a\":\""u8, 0, .. "\"}"u8]),
        ("deep lists", [.. Enumerable.Repeat((byte)'[', Deep), .. Enumerable.Repeat((byte)']', Deep)]),
        ("deep objects", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", Deep)) + "1" + new string('}', Deep))),
        ("UTF-16", Encoding.Unicode.GetBytes("{}")), ("no UTF-8", [.. "{\""u8, 0xFF, 0xFE, .. "\":1}"u8]), ("half a pair as a name", "{\"\\ud800\":1}"u8.ToArray()),
        ("an unknown property", "{\"no_such_property\":1}"u8.ToArray()), ("a prototype", "{\"__proto__\":{\"admin\":true}}"u8.ToArray()),
        ("an empty name", "{\"\":1}"u8.ToArray()), ("a long name", Encoding.ASCII.GetBytes($$"""{"{{new string('n', 200_000)}}":1}""")),
    ];

    /// <summary>Bytes for one value, as JSON text.</summary>
    private static IEnumerable<string> Values =>
    [
        "true", "5", "-1", "1.5", "1e308", "-1e308", "1e400", "99999999999999999999", "\"5\"", "\"NaN\"", "\"\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\u001b[31m\"",
        "[]", "{}", "[[]]", "[null]", "[1,\"a\"]", "{\"a\":1}", "\"0001-01-01\"", "\"9999-12-31\"", "\"2999-01-01\"", "\"2026-02-30\"",
        "\"0001-01-01T00:00:00+14:00\"", "\"' or 1=1 --\"", "\"<script>alert(1)</script>\"", "\"no_such_word\"",
    ];

    [Theory, MemberData(nameof(Bodies))]
    public async Task What_cannot_be_read_is_malformed_or_names_the_place(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var before = await world.CountRowsAsync();

        foreach (var (name, body) in Unreadable)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(name);
            await (await world.SendAsync(operation, Bytes(body))).ProblemAsync(HttpStatusCode.BadRequest);
        }

        Assert.Equal(before, await world.CountRowsAsync());
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task Anything_after_the_body_is_refused(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var before = await world.CountRowsAsync();
        foreach (var tail in new[] { " x", "{}", ",", "\0", " // and" })
            await (await world.SendAsync(operation, world.Example(operation) + tail)).ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(before, await world.CountRowsAsync());
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_property_given_twice_is_refused_by_name(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var (name, value) = JsonNode.Parse(world.Example(operation))!.AsObject().First();
        var pair = $"\"{name}\":{value!.ToJsonString()}";

        var problem = await (await world.SendAsync(operation, $"{{{pair},{pair}}}")).ProblemAsync(HttpStatusCode.BadRequest);

        Assert.Contains("more than once", problem["errors"]![name]!.ToJsonString());
    }

    /// <summary>What is refused, and the whole of what is said of it.</summary>
    public static TheoryData<string, string, string, string> Said => new()
    {
        { "triage", """{"text":"ab\u0007c"}""", "text", "holds the control character U+0007 at position 3; send plain text." },
        { "triage", $$"""{"symptoms":[{{string.Join(',', Enumerable.Repeat("\"scabs_tiny\"", 101))}}]}""", "symptoms", "must have at most 100 items." },
        { "checkBeforeTreatment", """{"sessionOn":"9999-12-31"}""", "sessionOn", "must be a day from 1900-01-01 to 2200-01-01." },
        { "checkBeforeTreatment", """{"hairTransplantOn":"9999-12-31"}""", "hairTransplantOn", "must not be in the future." },
        { "checkBeforeTreatment", """{"hairTransplantOn":"1899-12-31"}""", "hairTransplantOn", "must be a day from 1900-01-01 on." },
        { "checkPlan", """{"currency":"E1"}""", "currency", "must be three letters, such as EUR." },
        { "checkPlan", """{"currency":"EURO"}""", "currency", "must be three letters, such as EUR." },
        { "createClinicVerification", """{"field":"a b","value":"x","status":"attested","method":"document","checkedAt":"2026-11-03T10:15:00Z"}""", "field", "must be the path of a property, such as openedOn or lasers[0].wavelengthNm, or the code of a claim." },
    };

    [Theory, MemberData(nameof(Said))]
    public async Task A_refusal_says_what_would_be_right(string id, string body, string place, string message)
    {
        var problem = await (await shared.World.SendAsync(ApprovedContract.Get(id), body)).ProblemAsync(HttpStatusCode.BadRequest);

        Assert.Equal([message], problem["errors"]![place]!.AsArray().Select(said => (string?)said));
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task An_unknown_property_is_named_with_its_nearest_relatives(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        foreach (var place in Place.Of(operation).Where(place => place.Type == "object"))
        {
            var body = JsonNode.Parse(world.Example(operation))!;
            place.Put(body, place.Smallest());
            var known = place.Schema["properties"]!.AsObject().First().Key;
            place.Put(body, new JsonObject { [known + "z"] = 1 });
            var problem = await (await world.SendAsync(operation, body.ToJsonString())).ProblemAsync(HttpStatusCode.BadRequest);
            Assert.Contains($"'{known}z' is not a property here; nearest: {known}", (string)problem["errors"]![$"{place.Path}.{known}z"]![0]!);
        }
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task An_unknown_word_is_named_with_the_nearest_known_ones(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        foreach (var place in Place.Of(operation).Where(place => place.Schema["enum"] is not null))
        {
            var body = JsonNode.Parse(world.Example(operation))!;
            var known = (string)place.Schema["enum"]!.AsArray().Last(word => word is not null)!;
            place.Put(body, known + "x");
            var problem = await (await world.SendAsync(operation, body.ToJsonString())).ProblemAsync(HttpStatusCode.BadRequest);
            Assert.Contains($"'{known}x' is not a known word; nearest: {known}", (string)problem["errors"]![place.Path]![0]!);
        }
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task No_value_anywhere_breaks_the_service(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), await World.MakeAsync(shared.Service));
        var marker = JsonValue.Create("the value under test");
        var before = await world.CountRowsAsync();
        foreach (var place in Place.Of(operation))
        {
            var body = JsonNode.Parse(world.Example(operation))!;
            place.Put(body, marker.DeepClone());
            var text = body.ToJsonString();
            foreach (var value in Values)
            {
                var response = await world.SendAsync(operation, text.Replace(marker.ToJsonString(), value, StringComparison.Ordinal));
                Assert.True(response.IsSuccessStatusCode || response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{place} = {value}: {response}");
                var after = await world.CountRowsAsync();
                if (!response.IsSuccessStatusCode)
                {
                    await response.ProblemAsync(response.StatusCode);
                    Assert.Equal(before, after);
                }

                before = after;
            }
        }
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_number_is_never_a_text_nor_a_text_a_number(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        foreach (var place in Place.Of(operation).Where(place => place.Type.Length > 0))
        {
            JsonNode wrong = place.Type switch { "string" => 5, "array" or "object" => "x", "boolean" => "true", _ => "5" };
            var body = JsonNode.Parse(world.Example(operation))!;
            place.Put(body, wrong);
            var problem = await (await world.SendAsync(operation, body.ToJsonString())).ProblemAsync(HttpStatusCode.BadRequest);
            Assert.True(problem["errors"]![place.Path] is not null, $"{place}: {problem}");
        }
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task Only_json_in_utf8_is_taken(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var before = await world.CountRowsAsync();
        string?[] types = [null, "text/plain", "application/xml", "application/x-www-form-urlencoded", "garbage", "application/json; charset=iso-8859-1", "application/json; charset=klingon"];
        foreach (var type in types)
        {
            var content = Bytes(Encoding.UTF8.GetBytes(world.Example(operation)), type);
            await (await world.SendAsync(operation, content)).ProblemAsync(HttpStatusCode.UnsupportedMediaType);
        }

        var compressed = Bytes(Encoding.UTF8.GetBytes(world.Example(operation)));
        compressed.Headers.ContentEncoding.Add("gzip");
        await (await world.SendAsync(operation, compressed)).ProblemAsync(HttpStatusCode.UnsupportedMediaType);
        Assert.Equal(before, await world.CountRowsAsync());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    public async Task Utf8_may_be_named_with_or_without_quotes(string type)
    {
        var answer = await shared.World.SendAsync(ApprovedContract.Get("triage"), Bytes("{}"u8.ToArray(), type));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_body_that_is_too_large_is_refused_with_its_length_told_or_not(string id)
    {
        var (operation, world) = (ApprovedContract.Get(id), shared.World);
        var before = await world.CountRowsAsync();
        var told = await (await UntilReadAsync(() => world.SendAsync(operation, Bytes(new byte[40_000_000])))).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);

        // A little beyond the limit, so that all of it is sent before the answer comes.
        var beyond = operation.Id == "checkClaims" ? 1_350_000 : 300_000;
        var body = Encoding.UTF8.GetBytes(new string(' ', beyond) + world.Example(operation));
        var untold = await (await UntilReadAsync(() => world.SendAsync(operation, Bytes(body), ("Transfer-Encoding", "chunked")))).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        Assert.All([told, untold], problem => Assert.Contains(operation.Id == "checkClaims" ? "at most 1294336 bytes" : "at most 262144 bytes", (string)problem["detail"]!));
        Assert.Equal(before, await world.CountRowsAsync());
    }

    /// <summary>Who still sends while it is refused may find the connection closed before it reads the answer; then it asks again.</summary>
    private static async Task<HttpResponseMessage> UntilReadAsync(Func<Task<HttpResponseMessage>> send)
    {
        for (var again = 0; ; again++)
        {
            try
            {
                return await send();
            }
            catch (HttpRequestException) when (again < 5)
            {
                // The connection is gone; the next try opens another.
            }
        }
    }

    private static ByteArrayContent Bytes(byte[] body, string? type = "application/json")
    {
        var content = new ByteArrayContent(body);
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }
}
