using System.Text.Json.Nodes;
using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>Reads what <see cref="Changes"/> wrote.</summary>
public sealed class ChangeStore(Database database)
{
    /// <summary>In the order of the commits, those after this number.</summary>
    public Task<IReadOnlyList<Change>> ListAsync(long since, int take, CancellationToken stop) => database.ReadAsync<IReadOnlyList<Change>>(
        async session =>
        {
            var rows = await session.ListAsync<ChangeRow>(Sql.List, new { since, take });
            var longer = rows.Where(row => row.Parts > 1).Select(row => row.Seq).ToList();
            var parts = longer.Count == 0 ? [] : await session.ListAsync<PartRow>(Sql.ListParts, new { first = longer[0], last = longer[^1] });
            return [.. rows.Select(row => row.ToChange([.. parts.Where(part => part.Seq == row.Seq)]))];
        },
        stop);

    private sealed record ChangeRow
    {
        public long Seq { get; init; }

        public string SubjectId { get; init; } = "";

        public string SubjectKind { get; init; } = "";

        public string Field { get; init; } = "";

        public string? OldValue { get; init; }

        public string? NewValue { get; init; }

        public int Parts { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public Change ToChange(IReadOnlyList<PartRow> more) => new()
        {
            Seq = Seq,
            Subject = SubjectId,
            Kind = Words<SubjectKind>.Parse(SubjectKind),
            Field = Field,
            Old = Value(OldValue, more.Select(part => part.OldValue)),
            New = Value(NewValue, more.Select(part => part.NewValue)),
            At = ChangedAt,
        };

        private static JsonNode? Value(string? first, IEnumerable<string?> more) => first is null ? null : JsonNode.Parse(first + string.Concat(more));
    }

    private sealed record PartRow
    {
        public long Seq { get; init; }

        public string? OldValue { get; init; }

        public string? NewValue { get; init; }
    }

    private static class Sql
    {
        public const string List = """
            select Seq, SubjectId, SubjectKind, Field, OldValue, NewValue, Parts, ChangedAt
              from RegistryChange
             where Seq > @since
             order by Seq /*take*/
            """;

        public const string ListParts = """
            select Seq, OldValue, NewValue
              from RegistryChangePart
             where Seq >= @first and Seq <= @last
             order by Seq, Part
            """;
    }
}
