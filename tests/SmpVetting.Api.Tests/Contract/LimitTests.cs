using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Contract;

/// <summary>Every limit that the document tells holds: one beyond it is refused by name, and the limit itself is not.</summary>
public sealed partial class LimitTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Bodies => ApprovedContract.Ids(ApprovedContract.WithBody);

    [Theory, MemberData(nameof(Bodies))]
    public void Every_text_list_and_number_has_limits(string id) => Assert.All(Place.Of(ApprovedContract.Get(id)), place =>
    {
        Assert.True(place.Type != "array" || place.Schema["maxItems"] is not null, place.Path);
        Assert.True(place.Type != "string" || (place.Schema["maxLength"] ?? place.Schema["enum"]) is not null || place.Format is "date" or "date-time", place.Path);
        Assert.True(place.Type is not ("integer" or "number") || (place.Schema["minimum"] is not null && place.Schema["maximum"] is not null), place.Path);
    });

    [Theory, MemberData(nameof(Bodies))]
    public void Every_id_is_taken_in_the_letters_in_which_it_was_given_alone(string id) => Assert.All(
        Place.Of(ApprovedContract.Get(id)).Where(place => IsId().IsMatch(place.Path)), place => Assert.Equal("^[0-9a-z_]+$", (string?)place.Schema["pattern"]));

    [Theory, MemberData(nameof(Bodies))]
    public async Task One_beyond_a_limit_is_refused_and_the_limit_is_not(string id)
    {
        var operation = ApprovedContract.Get(id);
        var world = await World.MakeAsync(service);
        var faults = new List<string>();
        foreach (var place in Place.Of(operation))
        {
            foreach (var (limit, beyond, allowed) in Tries(place))
            {
                var refusal = await SendAsync(world, operation, place, beyond);
                if ((int)refusal.Status != 400 || refusal.Messages.Count == 0)
                    faults.Add($"{place} beyond {limit}: {refusal}");
                if (allowed is null)
                    continue;
                var answer = await SendAsync(world, operation, place, allowed);
                // Other rules may refuse it, such as an id that is of nothing; this limit may not.
                if ((int)answer.Status >= 500 || answer.Messages.Intersect(refusal.Messages).Any())
                    faults.Add($"{place} at {limit}: {answer}");
            }
        }

        Assert.Equal("", string.Join('\n', faults));
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task Null_is_taken_where_the_document_says_so_and_nowhere_else(string id)
    {
        var operation = ApprovedContract.Get(id);
        var world = await World.MakeAsync(service);
        var faults = new List<string>();
        foreach (var place in Place.Of(operation))
        {
            var answer = await SendAsync(world, operation, place, null);
            // A rule about several values together, such as half a place, is not about null.
            var isRefused = answer.Messages.Any(message => message.StartsWith("must ", StringComparison.Ordinal));
            if (isRefused == place.MayBeNull || (int)answer.Status >= 500)
                faults.Add($"{place}, may be null: {place.MayBeNull}: {answer}");
        }

        Assert.Equal("", string.Join('\n', faults));
    }

    /// <summary>The name of the limit, a value beyond it, and one exactly at it.</summary>
    private static IEnumerable<(string Limit, JsonNode Beyond, JsonNode? Allowed)> Tries(Place place)
    {
        var schema = place.Schema;
        if (schema["enum"] is not null)
            yield return ("enum", "no_such_word", schema["enum"]![0]!.DeepClone());
        if ((int?)schema["maxLength"] is { } longest)
            yield return ("maxLength", place.Text(longest + 1), place.Text(longest));
        if ((int?)schema["minLength"] is > 0 and var shortest)
            yield return ("minLength", new string('a', shortest - 1), place.Text(shortest));
        if (schema["pattern"] is not null)
            yield return ("pattern", "!?", null);
        if ((int?)schema["maxItems"] is { } most)
            yield return ("maxItems", place.List(most + 1), place.List(most));
        if ((int?)schema["minItems"] is > 0 and var least)
            yield return ("minItems", place.List(least - 1), place.List(least));
        if (schema["maximum"] is { } maximum)
            yield return ("maximum", Number(maximum, 1), maximum.DeepClone());
        if (schema["minimum"] is { } minimum)
            yield return ("minimum", Number(minimum, -1), minimum.DeepClone());
    }

    private static JsonNode Number(JsonNode limit, int plus) =>
        JsonNode.Parse((decimal.Parse(limit.ToJsonString(), CultureInfo.InvariantCulture) + plus).ToString(CultureInfo.InvariantCulture))!;

    private static async Task<Answer> SendAsync(World world, Operation operation, Place place, JsonNode? value)
    {
        var body = JsonNode.Parse(world.Example(operation))!;
        place.Put(body, value);
        var response = await world.SendAsync(operation, body.ToJsonString());
        var text = await response.Content.ReadAsStringAsync(Stop);
        var errors = response.IsSuccessStatusCode ? null : JsonNode.Parse(text)!["errors"];
        return new Answer((int)response.StatusCode, errors?[place.Path]?.AsArray().Select(message => (string)message!).ToList() ?? [], text[..Math.Min(300, text.Length)]);
    }

    [GeneratedRegex(@"(^|\.)([a-z]+Id|[a-z]+Ids\[0\]|succeededBy)$")]
    private static partial Regex IsId();

    private sealed record Answer(int Status, IReadOnlyList<string> Messages, string Text);
}
