using System.Text.Json.Nodes;

namespace SmpVetting.Benchmarks;

/// <summary>A clinic of which much is known: 20 people with 40 trainings, 10 pigments, checks and claims.</summary>
internal static class FullClinic
{
    private const int People = 20;
    private const int TrainingsOfEach = 2;
    private const int Pigments = 10;

    public static async Task<string> MakeAsync(HttpClient moderator, int reports)
    {
        var clinic = await MadeAsync(moderator, "/v1/clinics", JsonNode.Parse(Bodies.Clinic)!);
        for (var i = 0; i < People; i++)
        {
            var roles = new[] { new { clinicId = clinic, title = "artist", from = "2020-01-01", attestedByClinic = true, attestedByPractitioner = true } };
            var person = await MadeAsync(moderator, "/v1/practitioners", new { name = $"Person {i}", practisingSince = "2018-05-01", roles });
            for (var number = 0; number < TrainingsOfEach; number++)
                await MadeAsync(moderator, $"/v1/practitioners/{person}/trainings", new { provider = $"Academy {number}", mode = "in_person", hours = 120, completedOn = "2018-04-20" });
        }

        for (var i = 0; i < Pigments; i++)
        {
            var ingredients = new[] { new { ciNumber = "77266" }, new { ciNumber = "77891" } };
            var pigment = await MadeAsync(moderator, "/v1/pigments", new { brand = $"Brand {i}", completeness = "full", evidence = "sds", ingredients });
            await MadeAsync(moderator, $"/v1/clinics/{clinic}/pigment-uses", new { pigmentId = pigment, from = "2021-01-01", evidence = "label" });
        }

        foreach (var field in (string[])["insurance", "licence", "openedOn", "website"])
            await MadeAsync(moderator, $"/v1/clinics/{clinic}/verifications", new { field, value = "seen", status = "verified", source = new { kind = "document" } });
        foreach (var type in (string[])["single_session", "certified", "insured"])
            await MadeAsync(moderator, $"/v1/clinics/{clinic}/claims", new { type, quote = "As the page says it.", where = "the page" });
        for (var i = 0; i < reports; i++)
            await MadeAsync(moderator, "/v1/reports", new { clinicId = clinic, story = "It healed too dark.", anonymity = "anonymous", triage = new { } });
        return clinic;
    }

    private static async Task<string> MadeAsync(HttpClient client, string path, object body)
    {
        var answer = await client.PostAsJsonAsync(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? (string)JsonNode.Parse(text)!["id"]! : throw new InvalidOperationException($"{path}: {text}");
    }
}
