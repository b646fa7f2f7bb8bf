using System.Text.Json;
using System.Text.Json.Nodes;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>
/// What changed in the registry, one entry per field, written in the transaction of what it tells. The numbers follow
/// the order of the commits, so that a reader who goes on after the last one it saw loses nothing and sees nothing twice.
/// Every feature that changes what the registry says writes here.
/// </summary>
internal static class Changes
{
    private const int LongestPart = 4000;

    /// <summary>Old and new are what the API showed and shows; null stands for nothing.</summary>
    public static void Add(Session session, string subjectId, SubjectKind kind, string field, object? old, object? @new, DateTimeOffset now) =>
        session.AtEnd([new Difference(subjectId, kind, field, Text(old), Text(@new), now)], WriteAsync);

    /// <summary>One entry for each field in which the two differ; something new differs in the fields that hold anything.</summary>
    public static void Add<T>(Session session, string subjectId, SubjectKind kind, T? old, T @new, DateTimeOffset now)
        where T : class
    {
        var before = old is null ? [] : Fields(old);
        var differences = from field in Fields(@new)
                          let was = before.GetValueOrDefault(field.Key)
                          where field.Value != was && !(old is null && field.Value == "[]")
                          select new Difference(subjectId, kind, field.Key, was, field.Value, now);
        session.AtEnd(differences, WriteAsync);
    }

    private static async Task WriteAsync(Session session, IReadOnlyList<Difference> differences)
    {
        await session.ExecuteAsync(Sql.Count, new { number = differences.Count });
        var first = await session.FindAsync<long>(Sql.FindLast) - differences.Count + 1;
        var rows = differences.Select((difference, i) => (Seq: first + i, Is: difference, Old: Parts(difference.Old), New: Parts(difference.New))).ToList();
        await session.ExecuteAsync(Sql.Add, rows.Select(row => new
        {
            row.Seq,
            row.Is.SubjectId,
            subjectKind = row.Is.Kind.Word(),
            row.Is.Field,
            old = row.Old.ElementAtOrDefault(0),
            @new = row.New.ElementAtOrDefault(0),
            parts = Math.Max(row.Old.Count, row.New.Count),
            row.Is.At,
        }));
        await session.ExecuteAsync(
            Sql.AddPart,
            from row in rows
            from part in Enumerable.Range(1, Math.Max(0, Math.Max(row.Old.Count, row.New.Count) - 1))
            select new { row.Seq, part, old = row.Old.ElementAtOrDefault(part), @new = row.New.ElementAtOrDefault(part) });
    }

    private static Dictionary<string, string?> Fields<T>(T value) =>
        JsonSerializer.SerializeToNode(value, Json.Options)!.AsObject().ToDictionary(field => field.Key, field => field.Value?.ToJsonString(Json.Options));

    private static string? Text(object? value) => value switch
    {
        null => null,
        JsonNode node => node.ToJsonString(Json.Options),
        _ => JsonSerializer.Serialize(value, value.GetType(), Json.Options),
    };

    /// <summary>Pieces that fit a column; a pair of surrogates stays together, for half of it is no text.</summary>
    private static List<string> Parts(string? text)
    {
        var parts = new List<string>();
        for (var start = 0; start < text?.Length;)
        {
            var length = Math.Min(LongestPart, text.Length - start);
            if (char.IsHighSurrogate(text[start + length - 1]))
                length--;
            parts.Add(text.Substring(start, length));
            start += length;
        }

        return parts;
    }

    private sealed record Difference(string SubjectId, SubjectKind Kind, string Field, string? Old, string? New, DateTimeOffset At);

    private static class Sql
    {
        public const string Count = "update RegistryChangeCount set LastSeq = LastSeq + @number where Id = 1";

        public const string FindLast = "select LastSeq from RegistryChangeCount where Id = 1";

        public const string Add = """
            insert into RegistryChange (Seq, SubjectId, SubjectKind, Field, OldValue, NewValue, Parts, ChangedAt)
            values (@seq, @subjectId, @subjectKind, @field, @old, @new, @parts, @at)
            """;

        public const string AddPart = """
            insert into RegistryChangePart (Seq, Part, OldValue, NewValue)
            values (@seq, @part, @old, @new)
            """;
    }
}
