using System.Text.Json;

namespace SmpVetting.Api.Hosting;

/// <summary>Short lists that are read and written only with their owner, as JSON text in one column.</summary>
internal static class JsonColumn
{
    private const int MaxLength = 4000;

    /// <summary>The limits of the lists keep this away, except for names in rare scripts, which JSON spells out longer.</summary>
    public static string Write<T>(string path, IReadOnlyList<T> list)
    {
        var text = JsonSerializer.Serialize(list, Json.Options);
        return text.Length <= MaxLength
            ? text
            : throw new ProblemException(Problems.At(path, $"is too long altogether: {text.Length} characters as JSON, at most {MaxLength} are kept."));
    }

    public static IReadOnlyList<T> Read<T>(string text) => text == "[]" ? [] : JsonSerializer.Deserialize<T[]>(text, Json.Options)!;
}
