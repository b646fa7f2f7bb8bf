namespace SmpVetting.Api.Demo;

/// <summary>A report that anybody may send to the demo: a hairline near Dayton that healed too dark and is to be removed.</summary>
internal static class DemoReport
{
    /// <summary>On one line and without apostrophes, so that a shell takes it between single quotes.</summary>
    public static string BodyAbout(string clinicId) =>
        $$$"""{"clinicId":"{{{clinicId}}}","triage":{"daysSinceLastSession":240,"sessionsDone":3,"symptoms":["too_dark"],"pigment":{"known":true,"completeness":"full","evidence":"sds","ciNumbers":["77266"]},"colourNow":"black_grey","skinType":"II","wants":"full_removal","laserDevice":"pico_1064","age":34,"near":{"latitude":39.76,"longitude":-84.19}},"story":"My hairline healed too dark and too low. I want it gone.","consents":{"referral":true}}""";

    public static string Curl(string address, string clinicId) =>
        $"curl -s {address.TrimEnd('/')}/v1/reports -H 'Content-Type: application/json' -d '{BodyAbout(clinicId)}'";
}
