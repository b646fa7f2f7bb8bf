using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>The agreed advice codes and the pattern that the words of each must match.</summary>
internal static class Vocab
{
    public static IReadOnlyDictionary<string, Regex> Advice { get; } = Read();

    public static Stream Open(string name) => typeof(Vocab).Assembly.GetManifestResourceStream(name)!;

    private static Dictionary<string, Regex> Read()
    {
        using var document = JsonDocument.Parse(Open("vocab.json"));
        return document.RootElement.GetProperty("must_mention").EnumerateObject()
            .ToDictionary(code => code.Name, code => new Regex(code.Value.GetProperty("regex").GetString()!));
    }
}
