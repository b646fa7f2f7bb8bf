using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>Which pigments were used at which clinics.</summary>
public sealed class PigmentUseStore(Database database, AuditTrail audit)
{
    public async Task<PigmentUse> CreateAsync(Session session, Actor actor, PigmentUse use)
    {
        if (!await ClinicStore.ExistsAsync(session, use.ClinicId))
            throw new ProblemException(RegistryEndpoints.NoSuch("clinic"));
        if (!await PigmentStore.ExistsAsync(session, use.PigmentId))
            throw new ProblemException(Problems.At("pigmentId", "is not a pigment of this registry."));
        await session.ExecuteAsync(
            Sql.Add,
            new { use.Id, use.ClinicId, use.PigmentId, use.Batch, use.From, use.To, evidence = use.Evidence.Word(), use.CreatedAt });
        Changes.Add(session, use.ClinicId, SubjectKind.Clinic, "pigmentUses", null, use, use.CreatedAt);
        await VerdictWatch.TellAsync(session, SubjectKind.Clinic, use.ClinicId, use.CreatedAt);
        audit.Add(session, actor, "pigment_use_created", use.Id, use.CreatedAt);
        return use;
    }

    /// <summary>Oldest entry first; null when there is no such clinic.</summary>
    public Task<IReadOnlyList<PigmentUse>?> ListAsync(string clinicId, string afterId, int take, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            var rows = await session.ListAsync<UseRow>(Sql.List, new { clinicId, afterId, take });
            return rows.Count == 0 && !await ClinicStore.ExistsAsync(session, clinicId)
                ? null
                : (IReadOnlyList<PigmentUse>)[.. rows.Select(row => row.ToUse())];
        },
        stop);

    private sealed record UseRow
    {
        public string Id { get; init; } = "";

        public string ClinicId { get; init; } = "";

        public string PigmentId { get; init; } = "";

        public string? Batch { get; init; }

        public DateOnly? FromOn { get; init; }

        public DateOnly? UntilOn { get; init; }

        public string Evidence { get; init; } = "";

        public DateTimeOffset CreatedAt { get; init; }

        public PigmentUse ToUse() => new()
        {
            Id = Id,
            ClinicId = ClinicId,
            PigmentId = PigmentId,
            Batch = Batch,
            From = FromOn,
            To = UntilOn,
            Evidence = Words<Evidence>.Parse(Evidence),
            CreatedAt = CreatedAt,
        };
    }

    private static class Sql
    {
        public const string Add = """
            insert into PigmentUse (Id, ClinicId, PigmentId, Batch, FromOn, UntilOn, Evidence, CreatedAt)
            values (@id, @clinicId, @pigmentId, @batch, @from, @to, @evidence, @createdAt)
            """;

        public const string List = """
            select Id, ClinicId, PigmentId, Batch, FromOn, UntilOn, Evidence, CreatedAt
              from PigmentUse
             where ClinicId = @clinicId and Id > @afterId
             order by Id /*take*/
            """;
    }
}
