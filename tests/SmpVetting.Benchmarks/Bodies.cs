namespace SmpVetting.Benchmarks;

/// <summary>Requests of ordinary size.</summary>
internal static class Bodies
{
    public const string Triage = """
        {"daysSinceLastSession":240,"sessionsDone":3,"symptoms":["too_dark"],
         "pigment":{"known":true,"completeness":"full","evidence":"sds","ciNumbers":["77266"]},
         "colourNow":"black_grey","skinType":"II","wants":"full_removal","laserDevice":"pico_1064","age":34,
         "text":"It healed too dark and I want it gone."}
        """;

    public const string Report = $$$"""
        {"clinicName":"Sharp Dots Studio","sessions":[{"on":"2026-01-20"},{"on":"2026-02-03"}],"triage":{{{Triage}}},
         "story":"They said one visit would be enough. After the second one it was far too dark, and nobody answers my mails.",
         "anonymity":"contact_allowed","contact":{"name":"A. Person","email":"person@mail.example"},"consents":{"referral":true}}
        """;

    public const string Clinic = """
        {"name":"Harbour Scalp Studio","aliases":["Harbour SMP"],"country":"GB","city":"Bristol","postcode":"BS1 4DJ",
         "latitude":51.4490,"longitude":-2.5980,"website":"https://harbour-scalp.example","status":"active","openedOn":"2016-03-01",
         "identifiers":[{"scheme":"uk_companies_house","value":"09999999"}],"offers":["smp","corrective_smp","laser_removal"],
         "lasers":[{"device":"Example Pico","wavelengthNm":1064,"pulse":"picosecond"}],"acceptsReferrals":true,"capacityPerMonth":8}
        """;
}
