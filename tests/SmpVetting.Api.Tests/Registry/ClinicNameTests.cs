using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Registry;

/// <summary>Finding a clinic by a half-remembered name, and warning of names that pass for another's.</summary>
public sealed class ClinicNameTests(ClinicNameTests.Street street) : IClassFixture<ClinicNameTests.Street>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Meridian Scalp Studio", "exact")]
    [InlineData("MERIDIAN scalp STUDIO", "case")]
    [InlineData("Méridiän Scâlp Stüdio", "accents")]
    [InlineData("Me\u0301ridian Scalp Studio", "accents apart from their letters")]
    [InlineData("MeridianScalp Studio", "a space too few")]
    [InlineData("Meri dian Scalp Studio", "a space too many")]
    [InlineData("Meridian-Scalp/Studio", "punctuation")]
    [InlineData("Merdian Scalp Studio", "a letter missing")]
    [InlineData("Meridiian Scalp Studio", "a letter too many")]
    [InlineData("Meridiam Scalp Studio", "a letter wrong")]
    [InlineData("Meirdian Scalp Studio", "two letters swapped")]
    [InlineData("Meridian Sclap Studoi", "two words misspelt")]
    [InlineData("Meridian Scalp Studio Ltd", "a legal form")]
    [InlineData("Meridian Scalp Studio L.L.C.", "a legal form with dots")]
    [InlineData("Meridian Scalp Studio GmbH & Co. KG", "a long legal form")]
    [InlineData("Meridian Scalp Studio, S.L.", "a Spanish legal form")]
    [InlineData("Meridian Scalp Studio Pty Ltd", "an Australian legal form")]
    [InlineData("Studio Meridian Scalp", "the order of words")]
    [InlineData("Меridian Ѕсаlр Studiо", "Cyrillic letters")]
    [InlineData("Μeridian Scαlp Studio", "Greek letters")]
    [InlineData("Ꮇeridian Scalp Studio", "a Cherokee letter")]
    [InlineData("Meridian Sca1p Studi0", "digits")]
    [InlineData("MERlDlAN Scalp Studio", "small l for capital I")]
    [InlineData("Meridian\u200b Sc\u200dalp Studio", "zero-width characters")]
    [InlineData("Ｍｅｒｉｄｉａｎ Ｓｃａｌｐ Ｓｔｕｄｉｏ", "full-width letters")]
    [InlineData("𝓜𝓮𝓻𝓲𝓭𝓲𝓪𝓷 Scalp Studio", "styled letters")]
    [InlineData("Meridian Studio", "a word forgotten")]
    [InlineData("The Meridian Scalp Studio", "a word too many")]
    [InlineData("Meridian", "the rare word alone")]
    [InlineData("meridan", "the rare word alone, misspelt")]
    [InlineData("Meridian Scalp Leeds", "the city in place of a word")]
    [InlineData("Polestar Ink", "an alias")]
    public async Task A_name_is_found_in_spite_of(string typed, string what)
    {
        var listed = await street.Anyone.AllAsync($"/v1/clinics?q={Uri.EscapeDataString(typed)}");
        var looked = Assert.Single(await LookUpAsync(new { name = typed }))["matches"]!.AsArray();

        Assert.True(listed.Count > 0 && (string)listed[0]["id"]! == street.Meridian, what);
        Assert.True(looked.Count > 0 && (string)looked[0]!["id"]! == street.Meridian, what);
    }

    [Theory]
    [InlineData("Acrne Dots")]
    [InlineData("Comer Studio")]
    [InlineData("Corner Studio")]
    [InlineData("Vvaterline")]
    public async Task Letters_side_by_side_that_look_like_one_are_forgiven(string typed)
    {
        var expected = typed[0] switch { 'A' => "Acme Dots", 'C' => "Corner Studio", _ => "Waterline" };

        Assert.Contains(expected, (await street.Anyone.AllAsync($"/v1/clinics?q={typed}")).Select(clinic => (string)clinic["name"]!));
    }

    [Fact]
    public async Task Looking_up_is_a_POST_and_the_place_says_so()
    {
        var answer = await street.Anyone.GetAsync("/v1/clinics/lookup", Stop);

        Assert.Equal((System.Net.HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
    }

    [Fact]
    public async Task Many_names_are_looked_up_at_once_each_with_its_best_matches_and_why()
    {
        var items = await LookUpAsync(
            new { name = "Meridian Scalp Studio" }, new { name = "Merdian Scalp" }, new { name = "Xylophone Quartz" },
            new { name = "Same Name", city = "Oslo", country = "NO" }, new { name = "Same Name", city = "Bergen", country = "NO" });

        Assert.Equal(1, (double)items[0]["matches"]![0]!["score"]!);
        var near = items[1]["matches"]![0]!;
        Assert.InRange((double)near["score"]!, 0.5, 0.95);
        Assert.Contains("'merdian' is close to 'meridian'.", near["because"]!.AsArray().Select(reason => (string)reason!));
        Assert.Empty(items[2]["matches"]!.AsArray());
        Assert.Equal(["Oslo", "Bergen"], items.Skip(3).Select(item => (string)item["matches"]![0]!["city"]!));
        Assert.All(items, item => Assert.Equal(
            item["matches"]!.AsArray().Select(match => (double)match!["score"]!).OrderDescending(), item["matches"]!.AsArray().Select(match => (double)match!["score"]!)));
    }

    [Fact]
    public async Task A_hundred_names_are_taken_and_one_more_is_not()
    {
        var names = Enumerable.Range(0, 101).Select(i => new { name = street.Names[i % street.Names.Count] }).ToArray();

        Assert.Equal(100, (await LookUpAsync([.. names.Take(100)])).Count);
        Assert.Equal(["items"], await (await street.Anyone.PostAsync("/v1/clinics/lookup", new { items = names })).FaultsAsync());
    }

    [Fact]
    public async Task Every_name_is_found_by_itself_and_by_one_slip()
    {
        var random = new Random(5);
        foreach (var slip in new Func<string, string>[] { name => name, name => Typo(name, random), Accented, LookAlike })
        {
            foreach (var piece in street.Names.Chunk(100))
            {
                var items = await LookUpAsync([.. piece.Select(name => new { name = slip(name) })]);
                foreach (var (name, item) in piece.Zip(items))
                    Assert.True(item["matches"]!.AsArray().Any(match => (string)match!["name"]! == name), $"{name} by {item["name"]}");
            }
        }
    }

    [Theory]
    [InlineData("Аcme Dots")]
    [InlineData("ACME DOTS")]
    [InlineData("Αcme Dots")]
    [InlineData("Acrne Dots")]
    [InlineData("AcmeDots Ltd")]
    [InlineData("Acme D0ts")]
    public async Task A_new_name_that_passes_for_a_listed_one_is_written_and_the_answer_warns(string name)
    {
        var made = await (await street.Moderator.PostAsync("/v1/clinics", new { name })).JsonAsync();

        Assert.Contains(made["confusableWith"]!.AsArray(), other => (string)other!["id"]! == street.Acme && other["because"]!.AsArray().Count > 0);
        Assert.Equal(name, (string)(await street.Anyone.GetJsonAsync($"/v1/clinics/{made["id"]}"))["name"]!);
    }

    [Fact]
    public async Task A_new_alias_and_a_new_name_are_looked_at_too_and_a_clinic_is_not_its_own_double()
    {
        var made = await (await street.Moderator.PostAsync("/v1/clinics", new { name = "Quite Another Thing" })).JsonAsync();
        var path = $"/v1/clinics/{made["id"]}";

        var again = await ReplaceAsync(path, """{"name":"Quite Another Thing"}""");
        var alias = await ReplaceAsync(path, """{"name":"Quite Another Thing","aliases":["Waterl1ne"]}""");
        var renamed = await ReplaceAsync(path, """{"name":"Vvaterline"}""");

        Assert.Null(made["confusableWith"]);
        Assert.Null(again["confusableWith"]);
        Assert.Equal("Waterline", (string)Assert.Single(alias["confusableWith"]!.AsArray())!["name"]!);
        Assert.Single(renamed["confusableWith"]!.AsArray());
    }

    [Fact]
    public async Task A_name_that_more_clinics_share_than_a_page_holds_is_found_with_its_place()
    {
        for (var i = 0; i < 103; i++)
            await street.Moderator.MadeAsync("/v1/clinics", new { name = "Crowded House", city = i == 102 ? "Lastville" : "Firstville", country = i == 102 ? "FI" : "SE" });

        Assert.Equal("Lastville", (string)(await LookUpAsync(new { name = "Crowdde House", city = "Lastville" }))[0]["matches"]![0]!["city"]!);
        Assert.Equal("Lastville", (string)Assert.Single(await street.Anyone.AllAsync("/v1/clinics?q=crowded+house&country=FI"))["city"]!);
        Assert.Equal("Lastville", (string)(await street.Anyone.AllAsync("/v1/clinics?q=crowded+house+lastville"))[0]["city"]!);
    }

    private async Task<JsonNode> ReplaceAsync(string path, string body) =>
        await (await street.Moderator.SendAsync(HttpMethod.Put, path, body, ("If-Match", "*"))).EnsureSuccessStatusCode().JsonAsync();

    private async Task<List<JsonNode>> LookUpAsync(params object[] items)
    {
        var response = await street.Anyone.PostAsync("/v1/clinics/lookup", new { items });
        return [.. (await response.EnsureSuccessStatusCode().JsonAsync())["items"]!.AsArray().Select(item => item!)];
    }

    /// <summary>One letter of a word with five or more is lost, doubled, changed or swapped with the next.</summary>
    private static string Typo(string name, Random random)
    {
        var words = name.Split(' ');
        var place = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5 && words[i].All(char.IsAsciiLetter)).OrderBy(_ => random.Next()).First();
        var (word, at) = (words[place], random.Next(1, words[place].Length - 1));
        words[place] = random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "q"),
            2 => word[..at] + "z" + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
        return string.Join(' ', words);
    }

    private static string Accented(string name) => name.Replace("o", "\u00f6", StringComparison.Ordinal).Replace("e", "e\u0301", StringComparison.Ordinal);

    private static string LookAlike(string name) =>
        name.Replace('a', 'а').Replace('o', '0').Replace('e', 'е').Replace('i', 'і').Replace("m", "rn", StringComparison.Ordinal);

    /// <summary>Clinics whose names share their words, as clinics' names do.</summary>
    public sealed class Street : IAsyncLifetime
    {
        private static readonly string[] Kinds = ["Scalp Studio", "Scalp Clinic", "Micropigmentation Studio", "Hairline Clinic", "Ink Corner"];
        private static readonly string[] Aliases = ["Polestar Ink"];
        private static readonly string[] Towns = ["London", "Dayton", "Leeds", "Warsaw", "Marrakesh", "Thimphu"];

        private readonly ServiceFixture service = new();

        public string Meridian { get; private set; } = "";

        public string Acme { get; private set; } = "";

        public List<string> Names { get; } = [];

        public HttpClient Moderator { get; private set; } = null!;

        public HttpClient Anyone => service.Anyone();

        public async ValueTask InitializeAsync()
        {
            await service.InitializeAsync();
            Moderator = await service.AModeratorAsync();
            foreach (var kind in Kinds)
            {
                foreach (var (i, town) in Towns.Index())
                    Names.AddRange([$"{town} {kind}", $"{kind} {town} {i}", $"{Syllables(Names.Count)} {kind}", $"{Syllables(Names.Count + 500)}"]);
            }

            foreach (var name in Names)
                await Moderator.AClinicAsync(name);
            Meridian = await Moderator.MadeAsync("/v1/clinics", new { name = "Meridian Scalp Studio", aliases = Aliases, city = "Leeds", country = "GB" });
            Acme = await Moderator.AClinicAsync("Acme Dots");
            await Moderator.AClinicAsync("Corner Studio");
            await Moderator.AClinicAsync("Waterline");
            await Moderator.MadeAsync("/v1/clinics", new { name = "Same Name", city = "Bergen", country = "NO" });
            await Moderator.MadeAsync("/v1/clinics", new { name = "Same Name", city = "Oslo", country = "NO" });
        }

        public ValueTask DisposeAsync() => service.DisposeAsync();

        private static string Syllables(int number)
        {
            string[] parts = ["ka", "mor", "vin", "tel", "ru", "sha", "bol", "nim"];
            return string.Concat("K", parts[number % 8], parts[number / 8 % 8], parts[number / 64 % 8], parts[number * 5 % 8]);
        }
    }
}
