using SmpVetting.Api.Tests.Registry;

namespace SmpVetting.Api.Tests.Cards;

/// <summary>A clinic of which a good deal is known, and the ids of what is known.</summary>
internal sealed record GivenClinic(string Id, string Person, string Training, string Pigment, string Claim, string Successor)
{
    public string Card => $"/v1/clinics/{Id}/card";

    public static object Facts(string name) => new
    {
        name,
        country = "GB",
        city = "Bristol",
        status = "active",
        openedOn = "2019-03-01",
        website = "https://harbour.example",
        identifiers = new[] { new { scheme = "uk_companies_house", value = "09999999" } },
        offers = new[] { "smp" },
    };

    public static object Role(string clinic) => new { clinicId = clinic, title = "artist", from = "2020-01-01", attestedByClinic = true, attestedByPractitioner = true };

    public static async Task<GivenClinic> MakeAsync(HttpClient moderator, string name = "Harbour Scalp Studio")
    {
        var clinic = await moderator.MadeAsync("/v1/clinics", Facts(name));
        var person = await moderator.MadeAsync("/v1/practitioners", new { name = "Ada Ink", practisingSince = "2018-05-01", roles = new[] { Role(clinic) } });
        var training = await moderator.MadeAsync(
            $"/v1/practitioners/{person}/trainings", new { provider = "Academy", mode = "in_person", hours = 120, completedOn = "2018-04-20" });
        var pigment = await moderator.MadeAsync(
            "/v1/pigments", new { brand = "Dark", product = "Grey 2", completeness = "full", evidence = "sds", ingredients = new[] { new { ciNumber = "77266" } } });
        await moderator.MadeAsync($"/v1/clinics/{clinic}/pigment-uses", new { pigmentId = pigment, from = "2021-01-01", evidence = "label" });
        await moderator.MadeAsync($"/v1/clinics/{clinic}/verifications", new
        {
            field = "insurance",
            value = true,
            status = "verified",
            validUntil = "2027-01-31",
            checkedAt = "2026-11-01T10:00:00Z",
            source = new { kind = "certificate", quote = "covers SMP" },
        });
        await moderator.MadeAsync($"/v1/clinics/{clinic}/verifications", new { field = "openedOn", value = "2019-03-01", status = "attested" });
        await moderator.MadeAsync($"/v1/practitioners/{person}/verifications", new
        {
            field = "bbp_certificate",
            value = true,
            status = "verified",
            validUntil = "2026-06-30",
            checkedAt = "2025-07-01T10:00:00Z",
            source = new { kind = "certificate" },
        });
        await moderator.MadeAsync($"/v1/trainings/{training}/verifications", new { field = "hours", value = 120, status = "verified", source = new { kind = "issuer" } });
        var claim = await moderator.MadeAsync(
            $"/v1/clinics/{clinic}/claims", new { type = "single_session", quote = "Done in one session.", where = "https://harbour.example", when = "2026-11-02" });
        var successor = await moderator.AClinicAsync("Quayside Scalp");
        return new GivenClinic(clinic, person, training, pigment, claim, successor);
    }

    /// <summary>Gives or replaces the answer to the claim on file.</summary>
    public Task AnswerAsync(HttpClient moderator, string text) => moderator.ReplaceAsync($"/v1/clinics/{Id}/claims/{Claim}/answer", new { text });

    /// <summary>Changes nearly everything that a card shows.</summary>
    public async Task ChangeAllAsync(HttpClient moderator)
    {
        await moderator.ReplaceAsync($"/v1/clinics/{Id}", new { name = "New Name", status = "closed", closedOn = "2026-11-22", succeededBy = Successor });
        await moderator.ReplaceAsync($"/v1/practitioners/{Person}", new { name = "Ada Other" });
        await moderator.ReplaceAsync($"/v1/pigments/{Pigment}", new { brand = "Darker", ingredients = new[] { new { ciNumber = "77491" } } });
        var late = await moderator.MadeAsync("/v1/practitioners", new { name = "Late Comer", roles = new[] { Role(Id) } });
        await moderator.MadeAsync($"/v1/practitioners/{late}/trainings", new { provider = "Film" });
        await moderator.MadeAsync($"/v1/practitioners/{Person}/trainings", new { provider = "Second" });
        await moderator.MadeAsync($"/v1/clinics/{Id}/pigment-uses", new { pigmentId = Pigment });
        await moderator.MadeAsync($"/v1/clinics/{Id}/verifications", new
        {
            field = "insurance",
            value = true,
            status = "refuted",
            checkedAt = "2026-11-02T10:00:00Z",
            source = new { kind = "insurer" },
        });
        await moderator.MadeAsync($"/v1/clinics/{Id}/claims", new { type = "permanent", quote = "It is permanent.", where = "a poster", when = "2026-11-10" });
    }
}
