using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>
/// The journeys in http/ work from top to bottom, each request with the status that its line <c># expect</c> names. Only
/// what every .http client understands is used: variables, names of requests, and references to their answers.
/// </summary>
public sealed partial class HttpFileTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(Sources.Root, "http"), "*.http").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public async Task A_journey_runs_from_top_to_bottom(string file)
    {
        var text = (await File.ReadAllTextAsync(Path.Combine(Sources.Root, "http", file), Stop)).ReplaceLineEndings("\n");
        var variables = Variable().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim());
        variables["host"] = service.Address.ToString().TrimEnd('/');
        if (variables.ContainsKey("adminKey"))
            variables["adminKey"] = (await service.ClientForAsync(Role.Admin)).DefaultRequestHeaders.Authorization!.Parameter!;
        var answers = new Dictionary<string, JsonNode?>();

        foreach (var step in text.Split("\n###").Skip(1))
        {
            var expected = Expect().Match(step);
            Assert.True(expected.Success, $"{file}: a request does not say what it expects:{step}");
            var response = await service.Anyone().SendAsync(Read(step, reference => Value(reference, variables, answers)), Stop);
            var body = await response.Content.ReadAsStringAsync(Stop);
            Assert.True(expected.Groups["status"].Value == $"{(int)response.StatusCode}", $"{file}:{step}\n{(int)response.StatusCode} {body}");
            if (Name().Match(step) is { Success: true } name)
                answers[name.Groups["name"].Value] = body.Length > 0 ? JsonNode.Parse(body) : null;
        }
    }

    private static HttpRequestMessage Read(string step, Func<string, string> value)
    {
        var lines = Hole().Replace(step, hole => value(hole.Groups["reference"].Value)).Split('\n').Skip(1).Where(line => !line.StartsWith('#')).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        var start = lines[first].Split(' ', 2);
        var request = new HttpRequestMessage(new HttpMethod(start[0]), start[1]);
        var headers = lines.Skip(first + 1).TakeWhile(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToList();
        var body = string.Join('\n', lines.Skip(first + 1 + headers.Count)).Trim();
        if (body.Length > 0)
            request.Content = new StringContent(body, new MediaTypeHeaderValue(headers.Single(header => header[0] == "Content-Type")[1]));
        foreach (var header in headers.Where(header => header[0] != "Content-Type"))
            request.Headers.TryAddWithoutValidation(header[0], header[1]);
        return request;
    }

    private static string Value(string reference, Dictionary<string, string> variables, Dictionary<string, JsonNode?> answers)
    {
        if (Reference().Match(reference) is not { Success: true } answer)
            return variables[reference];
        var steps = answer.Groups["path"].Value.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        var found = steps.Aggregate(answers[answer.Groups["name"].Value], (node, step) => int.TryParse(step, out var index) ? node![index] : node![step]);
        return $"{found}";
    }

    [GeneratedRegex(@"^@(?<name>\w+) = (?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^# expect (?<status>\d{3})$", RegexOptions.Multiline)]
    private static partial Regex Expect();

    [GeneratedRegex(@"^# @name (?<name>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Name();

    [GeneratedRegex(@"{{(?<reference>[^}]+)}}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^(?<name>\w+)\.response\.body\.\$\.(?<path>[\w.\[\]]+)$")]
    private static partial Regex Reference();
}
