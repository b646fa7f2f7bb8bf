using System.Text.Json;
using SmpVetting.Api.Claims;
using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>What was said or checked about facts; nothing is overwritten, the newest word on a fact counts.</summary>
public sealed class VerificationStore(Database database, AuditTrail audit)
{
    /// <summary>Null when there is no such thing to say it about.</summary>
    public async Task<Verification?> CreateAsync(Session session, Actor actor, string noun, Verification verification)
    {
        if (!await ExistsAsync(session, noun, verification.SubjectId))
            return null;
        await session.ExecuteAsync(Sql.Add, new
        {
            verification.Id,
            verification.SubjectId,
            verification.Field,
            value = verification.Value?.GetRawText(),
            status = verification.RecordedAs.Word(),
            verification.Method,
            sourceKind = verification.Source?.Kind,
            sourceUrl = verification.Source?.Url,
            sourceQuote = verification.Source?.Quote,
            verification.CheckedAt,
            verification.CheckedBy,
            verification.ValidUntil,
            verification.NextCheckOn,
            verification.CreatedAt,
        });
        await FactExpiry.WaitAsync(session, verification);
        Changes.Add(
            session, verification.SubjectId, Words<SubjectKind>.Parse(noun), "verifications", null, verification, verification.CreatedAt);
        await VerdictWatch.TellAsync(session, Words<SubjectKind>.Parse(noun), verification.SubjectId, verification.CreatedAt);
        audit.Add(session, actor, "verification_created", verification.Id, verification.CreatedAt);
        return verification;
    }

    /// <summary>Oldest entry first, each as it stands today; null when there is no such thing.</summary>
    public Task<IReadOnlyList<Verification>?> ListAsync(string noun, string subjectId, string afterId, int take, DateOnly today, CancellationToken stop) =>
        database.ReadAsync(
            async session => await ExistsAsync(session, noun, subjectId)
                ? (IReadOnlyList<Verification>)[.. (await session.ListAsync<VerificationRow>(Sql.List, new { subjectId, afterId, take })).Select(row => row.ToVerification().On(today))]
                : null,
            stop);

    /// <summary>As it was recorded, on no day in particular; null when there is none.</summary>
    internal static async Task<Verification?> FindAsync(Session session, string id) =>
        (await session.FindAsync<VerificationRow>(Sql.Find, new { id }))?.ToVerification();

    private static async Task<bool> ExistsAsync(Session session, string noun, string id)
    {
        var sql = noun switch
        {
            "clinic" => Sql.FindClinic,
            "practitioner" => Sql.FindPractitioner,
            "training" => Sql.FindTraining,
            _ => Sql.FindPigment,
        };
        return await session.FindAsync<string>(sql, new { id }) is not null;
    }

    private sealed record VerificationRow
    {
        public string Id { get; init; } = "";

        public string SubjectId { get; init; } = "";

        public string Field { get; init; } = "";

        public string? Value { get; init; }

        public string Status { get; init; } = "";

        public string? Method { get; init; }

        public string? SourceKind { get; init; }

        public string? SourceUrl { get; init; }

        public string? SourceQuote { get; init; }

        public DateTimeOffset CheckedAt { get; init; }

        public string? CheckedBy { get; init; }

        public DateOnly? ValidUntil { get; init; }

        public DateOnly? NextCheckOn { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public Verification ToVerification() => new()
        {
            Id = Id,
            SubjectId = SubjectId,
            Field = Field,
            Value = Value is null ? null : JsonSerializer.Deserialize<JsonElement>(Value),
            RecordedAs = Words<VerificationStatus>.Parse(Status),
            Method = Method,
            Source = SourceKind is null ? null : new VerificationSource { Kind = SourceKind, Url = SourceUrl, Quote = SourceQuote },
            CheckedAt = CheckedAt,
            CheckedBy = CheckedBy,
            ValidUntil = ValidUntil,
            NextCheckOn = NextCheckOn,
            CreatedAt = CreatedAt,
        };
    }

    private static class Sql
    {
        public const string FindClinic = "select Id from Clinic where Id = @id";

        public const string FindPractitioner = "select Id from Practitioner where Id = @id";

        public const string FindTraining = "select Id from Training where Id = @id";

        public const string FindPigment = "select Id from Pigment where Id = @id";

        public const string Add = """
            insert into Verification (Id, SubjectId, Field, Value, Status, Method, SourceKind, SourceUrl, SourceQuote,
                   CheckedAt, CheckedBy, ValidUntil, NextCheckOn, CreatedAt)
            values (@id, @subjectId, @field, @value, @status, @method, @sourceKind, @sourceUrl, @sourceQuote,
                   @checkedAt, @checkedBy, @validUntil, @nextCheckOn, @createdAt)
            """;

        public const string Find = """
            select Id, SubjectId, Field, Value, Status, Method, SourceKind, SourceUrl, SourceQuote,
                   CheckedAt, CheckedBy, ValidUntil, NextCheckOn, CreatedAt
              from Verification
             where Id = @id
            """;

        public const string List = """
            select Id, SubjectId, Field, Value, Status, Method, SourceKind, SourceUrl, SourceQuote,
                   CheckedAt, CheckedBy, ValidUntil, NextCheckOn, CreatedAt
              from Verification
             where SubjectId = @subjectId and Id > @afterId
             order by Id /*take*/
            """;
    }
}
