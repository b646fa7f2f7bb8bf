using System.Text.Json;
using SmpVetting.Api.Registry;
using SmpVetting.Domain.Registry;
using static SmpVetting.Domain.Registry.VerificationStatus;

namespace SmpVetting.Api.Demo;

/// <summary>What was said or checked about something of the demo, by its noun and key; a practitioner by name, a first training by whose it is.</summary>
internal sealed record DemoVerification(string Noun, string Key, VerificationRequest Facts);

/// <summary>Words of the clinics themselves, checks that held, checks that did not, and some that run out soon.</summary>
internal static class DemoVerifications
{
    /// <summary>The dates are counted from the day on which the registry is filled, so that what runs out soon always does.</summary>
    public static IReadOnlyList<DemoVerification> On(DateTimeOffset now)
    {
        return
        [
            Clinic("quillibrant", "insured", true, Verified, "certificate", days: 30, validFor: 335),
            Clinic("quillibrant", "lasers[0].wavelengthNm", 1064, Verified, "site_visit", days: 90),
            Clinic("quillibrant", "openedOn", "2014-03-01", Verified, "public_register", days: 30),
            Practitioner("Ottoline Quirkstead", "practisingSince", "2013-06-01", Verified, "certificate", days: 30),
            Training("Ottoline Quirkstead", "supervisedHours", 60, Verified, "certificate", days: 30),
            Clinic("tumblefrost", "lasers[0].wavelengthNm", 1064, Verified, "invoice", days: 200),
            Clinic("tumblefrost", "insured", true, Verified, "certificate", days: 350, validFor: 364),
            Practitioner("Maribel Tumblefrost", "practisingSince", "2008-06-01", Verified, "public_register", days: 60),
            Clinic("saffronimbus", "insured", true, Attested),
            Clinic("saffronimbus", "openedOn", "2017-03-01", Verified, "public_register", days: 120),
            Practitioner("Saskia Nimbleroot", "practisingSince", "2016-06-01", Attested),
            Clinic("larkendish", "openedOn", "2015-03-01", Verified, "public_register", days: 400),
            Clinic("larkendish", "insured", true, Expired, "certificate", days: 500, validFor: 365),
            Clinic("ostrelwyn", "lasers[0].wavelengthNm", 1064, Attested),
            Clinic("ostrelwyn", "insured", true, Attested),
            Clinic("halvorine", "medically_supervised", true, Refuted, "public_register", days: 20),
            Clinic("halvorine", "openedOn", "2014-03-01", Refuted, "public_register", days: 20),
            Clinic("gloamhart", "lasers[0].wavelengthNm", 1064, Attested),
            Clinic("mirrowick", "insured", true, Refuted, "phone_call", days: 45),
            Clinic("pemberglow", "lasers[0].pulse", "picosecond", Refuted, "site_visit", days: 70),
            Training("Crispin Glaubhart", "mode", "in_person", Refuted, "website", days: 15),
            Training("Barry Zebbleford", "hours", 200, Refuted, "certificate", days: 25),
            Clinic("zebbleford", "insured", true, Attested),

            Clinic("wrenmarrow", "insured", true, Verified, "certificate", days: 100, validFor: 265),
            Practitioner("Aurelie Wrenmarrow", "practisingSince", "2012-06-01", Verified, "certificate", days: 100),
            Clinic("icelantern", "lasers[0].wavelengthNm", 1064, Attested),
            Clinic("thistlevane", "insured", true, Verified, "certificate", days: 40, validFor: 325),
            Clinic("thistlevane", "openedOn", "2010-03-01", Verified, "public_register", days: 40),
            Practitioner("Rosalind Thistlevane", "practisingSince", "2009-06-01", Verified, "certificate", days: 40),
            Training("Rosalind Thistlevane", "hours", 150, Verified, "certificate", days: 40),
            Clinic("dapplemoth", "lasers[0].wavelengthNm", 1064, Verified, "site_visit", days: 220),
            Clinic("copperdrift", "insured", true, Attested),
            Clinic("selkiemount", "openedOn", "2017-03-01", Verified, "public_register", days: 90),
            Clinic("nachtkringel", "insured", true, Verified, "certificate", days: 80, validFor: 285),
            Practitioner("Friederike Nachtkringel", "practisingSince", "2011-06-01", Verified, "certificate", days: 80),
            Clinic("morgenfaser", "lasers[2].wavelengthNm", 694, Verified, "invoice", days: 150),
            Clinic("wartaszum", "insured", true, Attested),
            Clinic("brumbidove", "insured", true, Verified, "certificate", days: 60, validFor: 305),
            Clinic("brumbidove", "lasers[0].wavelengthNm", 1064, Verified, "site_visit", days: 60),
            Clinic("saltkestrel", "openedOn", "2009-03-01", Verified, "public_register", days: 300),

            Pigment("carbon-deep", "completeness", "full", Verified, "laboratory", days: 180),
            Pigment("carbon-lab", "ingredients[0].ciNumber", "77266", Verified, "laboratory", days: 365),
            Pigment("ash-as-carbon", "carbon_only", true, Refuted, "laboratory", days: 110),
            Pigment("ash-silver", "carbon_only", true, Attested),
            Pigment("opal-pure", "metal_free", true, Attested),
            Pigment("iron-brown", "evidence", "sds", Verified, "document", days: 240),
        ];

        DemoVerification Clinic(string key, string field, object value, VerificationStatus status, string? kind = null, int days = 10, int? validFor = null) =>
            new("clinic", key, Facts(field, value, status, kind, days, validFor));

        DemoVerification Practitioner(string name, string field, object value, VerificationStatus status, string? kind = null, int days = 10) =>
            new("practitioner", name, Facts(field, value, status, kind, days, null));

        DemoVerification Training(string name, string field, object value, VerificationStatus status, string kind, int days) =>
            new("training", name, Facts(field, value, status, kind, days, null));

        DemoVerification Pigment(string key, string field, object value, VerificationStatus status, string? kind = null, int days = 10) =>
            new("pigment", key, Facts(field, value, status, kind, days, null));

        VerificationRequest Facts(string field, object value, VerificationStatus status, string? kind, int days, int? validFor)
        {
            var checkedAt = now.AddDays(-days);
            return new VerificationRequest
            {
                Field = field,
                Value = JsonSerializer.SerializeToElement(value),
                Status = status,
                Method = kind ?? "questionnaire",
                Source = kind is null ? null : new VerificationSource { Kind = kind, Url = "https://register.example/demo", Quote = "An invented source of the demo." },
                CheckedAt = checkedAt,
                CheckedBy = "demo",
                ValidUntil = validFor is { } valid ? DateOnly.FromDateTime(checkedAt.UtcDateTime).AddDays(valid) : null,
                NextCheckOn = DateOnly.FromDateTime(checkedAt.UtcDateTime).AddDays(validFor ?? 365),
            };
        }
    }
}
