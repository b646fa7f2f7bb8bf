using SmpVetting.Api.Data;
using SmpVetting.Api.Outcomes;
using SmpVetting.Api.Records;
using SmpVetting.Api.Vetting;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Cards;

/// <summary>Reads what a card shows in one round: the dossier, since when each fact is recorded, and the public record.</summary>
internal sealed class CardStore(Database database, DossierDesk dossiers, OutcomeDesk outcomes)
{
    internal static readonly string[] Today = DossierDesk.RoundWith(
        RecordDesk.LatestRelease, RecordDesk.UnusualActivity, OutcomeDesk.CountOfCorrections, OutcomeDesk.NewestCorrections, Sql.RecordedOn);

    private static readonly string[] AnEarlierDay = [.. Today, Sql.ChangedLater, Sql.AnsweredBefore];

    /// <summary>Null when there is no such clinic. Of an earlier day, as it was at the end of that day.</summary>
    public Task<CardReading?> FindAsync(string clinicId, DateOnly on, bool isEarlier, CancellationToken stop) => dossiers.OpenAsync(
        clinicId, on, isEarlier ? AnEarlierDay : Today,
        async (facts, round) => new CardReading(
            facts,
            await round.NextAsync<ReleaseRow>() is [var release] ? release : null,
            // What goes on today is no part of an earlier day.
            (await round.NextAsync<string>()).Count > 0 && !isEarlier,
            await outcomes.ReadCorrectionsAsync(round, clinicId, on),
            new RecordedDays(await round.NextAsync<RecordedRow>()),
            isEarlier ? LaterChange.Of(await round.NextAsync<LaterRow>()) : [],
            isEarlier ? (await round.NextAsync<AnswerRow>()).ToLookup(answer => answer.ClaimId) : null),
        stop);

    /// <summary>What changed of one thing after a day, newest first.</summary>
    public Task<IReadOnlyList<LaterChange>> ListLaterAsync(string subjectId, DateOnly on, CancellationToken stop) => database.ReadAsync(
        async session => LaterChange.Of(await session.ListAsync<LaterRow>(Sql.ChangedLaterOf, new { subjectId, tomorrow = on.AddDays(1) })), stop);

    /// <summary>Since when each field of one thing was recorded on a day as it was then.</summary>
    public Task<IReadOnlyList<RecordedRow>> ListRecordedAsync(string subjectId, DateOnly on, CancellationToken stop) => database.ReadAsync(
        session => session.ListAsync<RecordedRow>(Sql.RecordedOnOf, new { subjectId, tomorrow = on.AddDays(1) }), stop);

    private static class Sql
    {
        public const string RecordedOn = """
            select c.SubjectId, c.Field, max(c.ChangedAt) as ChangedAt
              from RegistryChange c
             where c.SubjectId in (
                   select x.Id from Clinic x where x.Id = @clinicId
                    union
                   select r.PractitionerId from PractitionerRole r where r.ClinicId = @clinicId)
               and c.Field in ('name', 'country', 'city', 'website', 'status', 'openedOn', 'closedOn', 'identifiers', 'offers', 'lasers', 'practisingSince', 'roles')
               and c.ChangedAt < @tomorrow
             group by c.SubjectId, c.Field
            """;

        public const string RecordedOnOf = """
            select SubjectId, Field, max(ChangedAt) as ChangedAt
              from RegistryChange
             where SubjectId = @subjectId and Field in ('practisingSince', 'roles') and ChangedAt < @tomorrow
             group by SubjectId, Field
            """;

        // What has times of its own need not be undone. Of a clinic that was recorded after the day, its names are enough to find that out.
        public const string ChangedLater = """
            select c.Seq, 0 as Part, c.SubjectId, c.Field, c.OldValue, c.NewValue
              from RegistryChange c
             where c.SubjectId in (
                   select x.Id from Clinic x where x.Id = @clinicId
                    union
                   select r.PractitionerId from PractitionerRole r where r.ClinicId = @clinicId
                    union
                   select u.PigmentId from PigmentUse u where u.ClinicId = @clinicId)
               and c.ChangedAt >= @tomorrow and c.Field not in ('verifications', 'trainings', 'pigmentUses')
               and (c.Field = 'name' or not exists (
                   select 1 from RegistryChange f where f.SubjectId = @clinicId and f.Field = 'name' and f.OldValue is null and f.ChangedAt >= @tomorrow))
             union all
            select c.Seq, p.Part, c.SubjectId, c.Field, p.OldValue, p.NewValue
              from RegistryChange c
              join RegistryChangePart p on p.Seq = c.Seq
             where c.SubjectId in (
                   select x.Id from Clinic x where x.Id = @clinicId
                    union
                   select r.PractitionerId from PractitionerRole r where r.ClinicId = @clinicId
                    union
                   select u.PigmentId from PigmentUse u where u.ClinicId = @clinicId)
               and c.ChangedAt >= @tomorrow and c.Field not in ('verifications', 'trainings', 'pigmentUses')
               and (c.Field = 'name' or not exists (
                   select 1 from RegistryChange f where f.SubjectId = @clinicId and f.Field = 'name' and f.OldValue is null and f.ChangedAt >= @tomorrow))
             order by Seq desc, Part
            """;

        public const string AnsweredBefore = """
            select a.ClaimId, a.Answer, a.AnsweredAt
              from ClinicClaim c
              join ClinicClaimReplacedAnswer a on a.ClaimId = c.Id
             where c.ClinicId = @clinicId and a.AnsweredAt < @tomorrow
             order by a.ClaimId, a.Version
            """;

        public const string ChangedLaterOf = """
            select c.Seq, 0 as Part, c.SubjectId, c.Field, c.OldValue, c.NewValue
              from RegistryChange c
             where c.SubjectId = @subjectId and c.ChangedAt >= @tomorrow and c.Field not in ('verifications', 'trainings')
             union all
            select c.Seq, p.Part, c.SubjectId, c.Field, p.OldValue, p.NewValue
              from RegistryChange c
              join RegistryChangePart p on p.Seq = c.Seq
             where c.SubjectId = @subjectId and c.ChangedAt >= @tomorrow and c.Field not in ('verifications', 'trainings')
             order by Seq desc, Part
            """;
    }
}

/// <summary>What a card is made of.</summary>
internal sealed record CardReading(
    ClinicFacts Facts, ReleaseRow? Release, bool IsUnusual, CorrectionRecord? Corrections, RecordedDays Recorded,
    IReadOnlyList<LaterChange> Later, ILookup<string, AnswerRow>? Replaced);

/// <summary>An answer to a claim that another one took the place of.</summary>
internal sealed record AnswerRow
{
    public string ClaimId { get; init; } = "";

    public string Answer { get; init; } = "";

    public DateTimeOffset AnsweredAt { get; init; }
}

internal sealed record RecordedRow
{
    public string SubjectId { get; init; } = "";

    public string Field { get; init; } = "";

    public DateTimeOffset ChangedAt { get; init; }
}

internal sealed record LaterRow
{
    public long Seq { get; init; }

    public int Part { get; init; }

    public string SubjectId { get; init; } = "";

    public string Field { get; init; } = "";

    public string? OldValue { get; init; }

    public string? NewValue { get; init; }
}

/// <summary>Since when a field is recorded as it is.</summary>
internal sealed class RecordedDays(IEnumerable<RecordedRow> rows)
{
    private readonly Dictionary<(string Subject, string Field), DateTimeOffset> days =
        rows.ToDictionary(row => (row.SubjectId, row.Field), row => row.ChangedAt);

    public DateOnly? Of(string subjectId, params ReadOnlySpan<string> fields)
    {
        DateOnly? latest = null;
        foreach (var field in fields)
        {
            if (days.TryGetValue((subjectId, field), out var at) && !(latest >= CardWords.DayOf(at)))
                latest = CardWords.DayOf(at);
        }

        return latest;
    }

    /// <summary>When anything of the clinic's own record last changed.</summary>
    public DateTimeOffset? Last(string subjectId) => days.Where(day => day.Key.Subject == subjectId).Select(day => (DateTimeOffset?)day.Value).Max();

    public void Add(IEnumerable<RecordedRow> more)
    {
        foreach (var row in more)
            days[(row.SubjectId, row.Field)] = row.ChangedAt;
    }
}

/// <summary>A field that was changed after the day of the card: what it held before and then, as JSON text.</summary>
internal sealed record LaterChange(string SubjectId, string Field, string? Old, string? New)
{
    /// <summary>Newest first, as the rows are.</summary>
    public static IReadOnlyList<LaterChange> Of(IEnumerable<LaterRow> rows) =>
        [.. rows.GroupBy(row => row.Seq).Select(parts => new LaterChange(
            parts.First().SubjectId, parts.First().Field, Whole(parts.Select(part => part.OldValue)), Whole(parts.Select(part => part.NewValue))))];

    private static string? Whole(IEnumerable<string?> parts) => string.Concat(parts) is { Length: > 0 } whole ? whole : null;
}
