using SmpVetting.Api.Data;

namespace SmpVetting.Api.Moderation;

/// <summary>The clinics on which many reports came at once; the public record reads the same table.</summary>
internal static class UnusualActivityStore
{
    public static async Task<bool> IsOnAsync(Session session, string clinicId) => await session.FindAsync<string>(Sql.Find, new { clinicId }) is not null;

    /// <summary>False when it began before.</summary>
    public static async Task<bool> BeginAsync(Session session, string clinicId, DateOnly today) =>
        await session.ExecuteAsync(Sql.Begin, new { clinicId, today }) > 0;

    /// <summary>False when there was none.</summary>
    public static async Task<bool> EndAsync(Session session, string clinicId) => await session.ExecuteAsync(Sql.End, new { clinicId }) > 0;

    private static class Sql
    {
        public const string Find = "select ClinicId from UnusualActivity where ClinicId = @clinicId";

        public const string Begin = """
            insert into UnusualActivity (ClinicId, SinceOn)
            select @clinicId, @today
             where not exists (select 1 from UnusualActivity where ClinicId = @clinicId)
            """;

        public const string End = "delete from UnusualActivity where ClinicId = @clinicId";
    }
}
