using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Records;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Outcomes;

/// <summary>What a corrective clinic found, without a link to the person.</summary>
public sealed record NewOutcome
{
    public required string Id { get; init; }

    public required string ClinicId { get; init; }

    public string? PigmentId { get; init; }

    public required CorrectionResult Result { get; init; }

    public int? WavelengthNm { get; init; }

    public LaserPulse? Pulse { get; init; }

    public bool? TestSpot { get; init; }

    public bool? Darkened { get; init; }

    public bool IsHealed { get; init; }
}

/// <summary>Takes what clinics found at the end of a referral, and tells others what became of a clinic's corrections.</summary>
public sealed class OutcomeDesk
{
    /// <summary>For readers who ask for more in the same round, with @clinicId; <see cref="ReadCorrectionsAsync"/> reads their rows.</summary>
    internal const string CountOfCorrections = ObservedStore.CountOfClinic, NewestCorrections = ObservedStore.NewestOfClinic;

    private const string PigmentPrefix = "pg_";

    private readonly Database database;
    private readonly ObservedStore observed;

    internal OutcomeDesk(Database database, ObservedStore observed)
    {
        this.database = database;
        this.observed = observed;
    }

    /// <summary>Null when there is no such clinic.</summary>
    public Task<CorrectionRecord?> FindCorrectionsAsync(string clinicId, CancellationToken stop) => observed.FindOfClinicAsync(clinicId, stop);

    /// <summary>What was told at the end of a day; null where so much came later that the rows do not reach back.</summary>
    internal async Task<CorrectionRecord?> ReadCorrectionsAsync(Round round, string clinicId, DateOnly on)
    {
        var counted = await round.NextAsync<ObservedStore.OutcomeRow>();
        var newest = await round.NextAsync<ObservedStore.OutcomeRow>();
        var end = new DateTimeOffset(on.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var later = newest.TakeWhile(row => !Ids.IsFromBefore(row.Id, end)).Count();
        return later > 0 && later == newest.Count && later < counted.Sum(row => row.Many)
            ? null
            : observed.OfClinic(clinicId, counted, newest, later);
    }

    /// <summary>The pigment that was seen, when it is told by its id; a wrong id is a 400, words are no pigment of the registry.</summary>
    public async Task<string?> PigmentIdAsync(string? seen, CancellationToken stop)
    {
        if (seen?.StartsWith(PigmentPrefix, StringComparison.Ordinal) != true)
            return null;
        return await database.ReadAsync(session => session.FindAsync<string>(Sql.FindPigment, new { seen }), stop)
            ?? throw new ProblemException(Problems.At("pigmentSeen", "is not a pigment of this registry; write what was seen in words."));
    }

    /// <summary>
    /// The quarter is all that is ever told. The id keeps the order, and with it the time: a reader of the database, and
    /// nobody else, could match it to the end of a referral.
    /// </summary>
    public static Task RecordAsync(Session session, NewOutcome outcome, DateTimeOffset now) => session.ExecuteAsync(
        Sql.Add,
        new
        {
            outcome.Id,
            outcome.ClinicId,
            outcome.PigmentId,
            quarter = Quarter.FirstDay(DateOnly.FromDateTime(now.UtcDateTime)),
            result = outcome.Result.Word(),
            outcome.WavelengthNm,
            pulse = outcome.Pulse?.Word(),
            outcome.TestSpot,
            outcome.Darkened,
            outcome.IsHealed,
        });

    private static class Sql
    {
        public const string FindPigment = "select Id from Pigment where Id = @seen";

        public const string Add = """
            insert into CorrectionOutcome (Id, ClinicId, PigmentId, Quarter, Result, WavelengthNm, Pulse, TestSpot, Darkened, IsHealed)
            values (@id, @clinicId, @pigmentId, @quarter, @result, @wavelengthNm, @pulse, @testSpot, @darkened, @isHealed)
            """;
    }
}
