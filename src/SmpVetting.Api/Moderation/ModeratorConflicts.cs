using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Matching;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Moderation;

/// <summary>
/// What a moderator must not touch: every clinic that belongs together with one of which they said that they have something
/// to do with it, as the registry knows it now. Whoever owns one clinic is no judge of another one of theirs.
/// </summary>
internal sealed class ModeratorConflicts
{
    private readonly List<ClinicLine> declared;
    private readonly Dictionary<string, bool> known;

    private ModeratorConflicts(List<ClinicLine> declared, IEnumerable<string> clinicIds)
    {
        this.declared = declared;
        known = clinicIds.ToDictionary(id => id, _ => true);
    }

    public static async Task<ModeratorConflicts> OfAsync(Session session, string keyId)
    {
        var (clinicIds, lines) = (await session.ListAsync<string>(Sql.List, new { keyId }), new List<ClinicLine>());
        foreach (var clinicId in clinicIds)
        {
            if (await ClinicLines.FindAsync(session, clinicId) is { } line)
                lines.Add(line);
        }

        return new ModeratorConflicts(lines, clinicIds);
    }

    public async Task<bool> CoverAsync(Session session, string? clinicId)
    {
        if (clinicId is null || declared.Count == 0)
            return false;
        if (!known.TryGetValue(clinicId, out var covered))
            known[clinicId] = covered = await ClinicLines.FindAsync(session, clinicId) is { } line && declared.Any(line.Touches);
        return covered;
    }

    /// <summary>Throws a 403 where a conflict of interest was declared.</summary>
    public static async Task RefuseAsync(Session session, Caller caller, string? clinicId)
    {
        if (await (await OfAsync(session, caller.Id!)).CoverAsync(session, clinicId))
        {
            throw new ProblemException(Problems.Forbidden.Because(
                "You said that you have something to do with this clinic, its owners or whoever followed it. Another moderator takes what concerns it."));
        }
    }

    /// <summary>
    /// On routes by which moderators write about a clinic, whose id is the route's: what is recorded of it decides who is
    /// matched and who may judge. Ids of other things, and clinics that write themselves, pass.
    /// </summary>
    public static async ValueTask<object?> RefuseWritesAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Caller.Of(http) is { Role: Role.Moderator or Role.Admin } caller)
        {
            await http.RequestServices.GetRequiredService<Database>().ReadAsync(
                async session =>
                {
                    await RefuseAsync(session, caller, http.GetRouteValue("id") as string);
                    return true;
                },
                http.RequestAborted);
        }

        return await next(context);
    }

    /// <summary>False when it was declared before.</summary>
    public static async Task<bool> AddAsync(Session session, string keyId, string clinicId, DateTimeOffset now) =>
        await session.ExecuteAsync(Sql.Add, new { keyId, clinicId, now }) > 0;

    /// <summary>What a moderator declared, page by page.</summary>
    public static Task<IReadOnlyList<ConflictRow>> ListAsync(Session session, string keyId, string afterId, int take) =>
        session.ListAsync<ConflictRow>(Sql.ListPage, new { keyId, afterId, take });

    private static class Sql
    {
        public const string List = "select ClinicId from ModeratorConflict where KeyId = @keyId order by ClinicId";

        public const string ListPage = """
            select ClinicId, DeclaredAt
              from ModeratorConflict
             where KeyId = @keyId and ClinicId > @afterId
             order by ClinicId /*take*/
            """;

        public const string Add = """
            insert into ModeratorConflict (KeyId, ClinicId, DeclaredAt)
            select @keyId, @clinicId, @now
             where not exists (select 1 from ModeratorConflict where KeyId = @keyId and ClinicId = @clinicId)
            """;
    }
}

internal sealed record ConflictRow
{
    public string ClinicId { get; init; } = "";

    public DateTimeOffset DeclaredAt { get; init; }
}
