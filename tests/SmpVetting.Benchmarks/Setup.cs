using System.Text;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;

namespace SmpVetting.Benchmarks;

/// <summary>What the measurements need to be there.</summary>
internal static class Setup
{
    public static async Task<string> KeyAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var key = AccountEndpoints.NewKeyOf(
            new KeyRequest { Role = Role.Moderator, Label = "benchmark" }, services.GetRequiredService<Ids>(), now);
        await services.GetRequiredService<Database>().WriteAsync(
            session => services.GetRequiredService<AccountStore>().CreateAsync(session, Actor.CommandLine, key), CancellationToken.None);
        return key.Key;
    }

    /// <summary>Records a clinic of ordinary size and answers its path.</summary>
    public static async Task<string> ClinicAsync(HttpClient client)
    {
        var body = new StringContent(
            """
            {"name":"Harbour Scalp Studio","aliases":["Harbour SMP"],"country":"GB","city":"Bristol","postcode":"BS1 4DJ",
             "latitude":51.4490,"longitude":-2.5980,"website":"https://harbour-scalp.example","status":"active","openedOn":"2016-03-01",
             "identifiers":[{"scheme":"uk_companies_house","value":"09999999"}],"offers":["smp","corrective_smp","laser_removal"],
             "lasers":[{"device":"Example Pico","wavelengthNm":1064,"pulse":"picosecond"}],"acceptsReferrals":true,"capacityPerMonth":8}
            """, Encoding.UTF8, "application/json");
        var response = await client.PostAsync("/v1/clinics", body);
        response.EnsureSuccessStatusCode();
        return response.Headers.Location!.ToString();
    }
}
