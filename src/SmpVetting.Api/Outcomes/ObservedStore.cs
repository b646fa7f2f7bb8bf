using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Outcomes;

/// <summary>Counts of outcomes, in whole steps of the oldest: what came in last waits until the step is full.</summary>
internal sealed class ObservedStore(Database database, Settings settings)
{
    /// <summary>For readers who ask for more in the same round, with @clinicId: so many of each kind, and the newest.</summary>
    internal const string CountOfClinic = Sql.CountOfClinic, NewestOfClinic = Sql.NewestOfClinic;

    private readonly int step = settings.Limits.SmallestCount;

    /// <summary>What was seen of a pigment under laser; null when there is no such pigment.</summary>
    public Task<ObservedPigment?> FindOfPigmentAsync(string id, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<string>(Sql.FindPigment, new { id }) is null
            ? null
            : ObservedPigment.Of(id, Whole(
                await session.ListAsync<OutcomeRow>(Sql.CountOfPigment, new { id }),
                await session.ListAsync<OutcomeRow>(Sql.NewestOfPigment, new { id, take = step - 1 })), step),
        stop);

    /// <summary>How a clinic's corrections healed, apart from its new work; null when there is no such clinic.</summary>
    public Task<CorrectionRecord?> FindOfClinicAsync(string id, CancellationToken stop) => database.ReadAsync(
        async session => await session.FindAsync<string>(Sql.FindClinic, new { id }) is null
            ? null
            : OfClinic(
                id,
                await session.ListAsync<OutcomeRow>(Sql.CountOfClinic, new { clinicId = id }),
                await session.ListAsync<OutcomeRow>(Sql.NewestOfClinic, new { clinicId = id, take = step - 1 })),
        stop);

    /// <summary>From rows that were read with others.</summary>
    public CorrectionRecord OfClinic(string id, IReadOnlyList<OutcomeRow> counted, IReadOnlyList<OutcomeRow> newest, int later = 0) =>
        CorrectionRecord.Of(id, Whole(counted, newest, later), step);

    /// <summary>Without the newest, as far as they came later or do not fill a step.</summary>
    private List<OutcomeCount> Whole(IReadOnlyList<OutcomeRow> counted, IReadOnlyList<OutcomeRow> newest, int later = 0)
    {
        var all = counted.Select(row => row.ToCount()).ToList();
        var total = all.Sum(count => count.Many);
        var untold = newest.Take(total - ToldCount.Whole(total - later, step)).Select(row => row.ToCount()).ToLookup(count => count with { Many = 0 });
        return [.. all.Select(count => count with { Many = count.Many - untold[count with { Many = 0 }].Count() }).Where(count => count.Many > 0)];
    }

    /// <summary>An outcome, or how many there are of its kind.</summary>
    public sealed record OutcomeRow
    {
        public string Id { get; init; } = "";

        public string Result { get; init; } = "";

        public bool? Darkened { get; init; }

        public DateOnly Quarter { get; init; }

        public int Many { get; init; }

        public OutcomeCount ToCount() => new(Words<CorrectionResult>.Parse(Result), Darkened, Quarter, Many);
    }

    private static class Sql
    {
        public const string FindPigment = "select Id from Pigment where Id = @id";

        public const string FindClinic = "select Id from Clinic where Id = @id";

        public const string CountOfPigment = """
            select Result, Darkened, Quarter, count(*) as Many
              from CorrectionOutcome
             where PigmentId = @id and Darkened is not null
             group by Result, Darkened, Quarter
            """;

        public const string NewestOfPigment = """
            select Result, Darkened, Quarter
              from CorrectionOutcome
             where PigmentId = @id and Darkened is not null
             order by Id desc /*take*/
            """;

        public const string CountOfClinic = """
            select Result, Darkened, Quarter, count(*) as Many
              from CorrectionOutcome
             where ClinicId = @clinicId and IsHealed = 1
             group by Result, Darkened, Quarter
            """;

        public const string NewestOfClinic = """
            select Id, Result, Darkened, Quarter
              from CorrectionOutcome
             where ClinicId = @clinicId and IsHealed = 1
             order by Id desc /*take*/
            """;
    }
}
