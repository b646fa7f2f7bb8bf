using SmpVetting.Api.Data;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Matching;

/// <summary>
/// Who belongs together: a clinic, whoever followed it, and the owners of each. Matching keeps a person from them, and
/// moderation keeps them from a moderator who has something to do with one.
/// </summary>
internal static class ClinicLines
{
    /// <summary>Null when the clinic, or one that followed it, is not there.</summary>
    public static async Task<ClinicLine?> FindAsync(Session session, string clinicId)
    {
        var line = new ClinicLine();
        for (var next = clinicId; next is not null && !line.ClinicIds.Contains(next);)
        {
            if (await session.FindAsync<LinkRow>(Sql.FindLink, new { id = next }) is not { } link)
                return null;
            // The id as it is kept: an engine may find it under capital letters too, and they are compared letter by letter.
            if (line.ClinicIds.Contains(link.Id))
                return line;
            line.Add(link.Id, link.OwnerGroup);
            next = link.SucceededBy;
        }

        return line;
    }

    private sealed record LinkRow
    {
        public string Id { get; init; } = "";

        public string? OwnerGroup { get; init; }

        public string? SucceededBy { get; init; }
    }

    private static class Sql
    {
        public const string FindLink = "select Id, OwnerGroup, SucceededBy from Clinic where Id = @id";
    }
}
