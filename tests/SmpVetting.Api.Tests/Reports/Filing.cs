using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Reports;

/// <summary>A report that tells everything a person can tell, filed, and looked for in the files and tables afterwards.</summary>
internal static class Filing
{
    public const string Story = "zebrafinch marmalade: nobody but the person and the sealed row may know this sentence";
    public const string Email = "zebrafinch.marmalade@example.org";

    public static readonly string Report = $$"""
        {
          "clinicName": "  St. Zoë’s Scalp & Co  ",
          "triage": { "daysSinceLastSession": 3, "symptoms": ["redness_mild"], "fever": false, "trend": "stable", "text": "{{Story}} (text)" },
          "story": "{{Story}}", "anonymity": "pseudonym", "contact": { "name": "Zebra Finch", "email": "{{Email}}", "phone": "+44 7700 900123" },
          "consents": { "publish": true, "referral": false, "research": false }
        }
        """;

    public static async Task<JsonNode> FileAsync(this ServiceFixture service, string report, params (string, string)[] headers)
    {
        var response = await service.Anyone().SendAsync(HttpMethod.Post, "/v1/reports", report, headers);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.JsonAsync();
    }

    public static int Rows(string counts, string table) =>
        int.Parse(counts.Split('\n').Single(line => line.StartsWith(table + " ", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);

    public static bool FilesHold(this ServiceFixture service, string text) => service.FilesHold(Encoding.UTF8.GetBytes(text));

    public static bool FilesHold(this ServiceFixture service, byte[] bytes) => Directory.EnumerateFiles(service.Folder, "smpvetting.db*").Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        // A sealed part is spread over pages; its first bytes are together.
        return copy.ToArray().AsSpan().IndexOf(bytes.AsSpan(0, Math.Min(64, bytes.Length))) >= 0;
    });
}
