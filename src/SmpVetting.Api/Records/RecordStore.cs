using SmpVetting.Api.Data;
using SmpVetting.Domain;
using SmpVetting.Domain.Records;

namespace SmpVetting.Api.Records;

/// <summary>The true numbers of published reports, and what was released of them.</summary>
internal sealed class RecordStore(Database database, AuditTrail audit)
{
    /// <summary>For readers who ask for more in the same round: the newest release up to @today.</summary>
    internal const string LatestRelease = Sql.FindRelease;

    internal const string UnusualActivity = Sql.FindUnusual;

    private static readonly string[] ClinicAndRelease = [Sql.FindClinic, Sql.FindRelease, Sql.FindUnusual];

    /// <summary>Whether there is such a clinic, what was last released of it, and whether many reports on it came at once.</summary>
    public Task<(bool IsClinic, ReleaseRow? Release, bool IsUnusual)> FindAsync(string clinicId, DateOnly today, CancellationToken stop) => database.ReadAsync(
        session => session.ReadRoundAsync(
            ClinicAndRelease,
            new { clinicId, today },
            async round => (
                (await round.NextAsync<string>()).Count > 0,
                await round.NextAsync<ReleaseRow>() is [var row] ? row : null,
                (await round.NextAsync<string>()).Count > 0)),
        stop);

    public static async Task MoveAsync(Session session, string clinicId, PublishedAs? from, PublishedAs to, DateOnly today)
    {
        var move = new { clinicId, was = from?.Word() ?? "", @is = to.Word(), sinceOn = Quarter.FirstDay(today) };
        if (await session.ExecuteAsync(Sql.Move, move) == 0)
        {
            await session.ExecuteAsync(Sql.AddTally, move);
            await session.ExecuteAsync(Sql.Move, move);
        }
    }

    /// <summary>The clinics after this one of which enough is new that a release may be due.</summary>
    public static Task<IReadOnlyList<string>> ListDueAsync(Session session, string afterId, int threshold, int take) =>
        session.ListAsync<string>(Sql.ListDue, new { afterId, threshold, take });

    /// <summary>Does nothing when nothing may be released of this clinic now.</summary>
    public async Task ReleaseAsync(Session session, string clinicId, int threshold, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var tally = await session.FindAsync<TallyRow>(Sql.FindTally, new { clinicId });
        var last = await session.FindAsync<ReleaseRow>(Sql.FindRelease, new { clinicId, today });
        if (tally is null || last?.ReleasedOn > today.AddDays(-RecordDesk.DaysBetweenReleases)
            || Release.Next(last?.ToRelease(), tally.ToTally(), threshold) is not { } next)
            return;
        // Only what was read is released: whoever moved a report meanwhile has changed the number of moves.
        if (await session.ExecuteAsync(Sql.ResetMoves, new { clinicId, tally.Moves }) == 0)
            return;
        await session.ExecuteAsync(Sql.AddRelease, Arguments(clinicId, today, tally.SinceOn, next));
        audit.Add(session, Actor.Program, "record_released", clinicId, now);
    }

    private static object Arguments(string clinicId, DateOnly releasedOn, DateOnly sinceOn, Release release)
    {
        return new
        {
            clinicId,
            releasedOn,
            sinceOn,
            release.Total,
            undecided = Told(PublishedAs.Undecided),
            upheld = Told(PublishedAs.Upheld),
            notUpheld = Told(PublishedAs.NotUpheld),
            disputed = Told(PublishedAs.Disputed),
            withdrawn = Told(PublishedAs.Withdrawn),
        };

        int? Told(PublishedAs part) => release.Of.TryGetValue(part, out var count) ? count : null;
    }

    private sealed record TallyRow
    {
        public int Undecided { get; init; }

        public int Upheld { get; init; }

        public int NotUpheld { get; init; }

        public int Disputed { get; init; }

        public int Withdrawn { get; init; }

        public int Moves { get; init; }

        public DateOnly SinceOn { get; init; }

        public Tally ToTally() => new(
            new Dictionary<PublishedAs, int>
            {
                [PublishedAs.Undecided] = Undecided,
                [PublishedAs.Upheld] = Upheld,
                [PublishedAs.NotUpheld] = NotUpheld,
                [PublishedAs.Disputed] = Disputed,
                [PublishedAs.Withdrawn] = Withdrawn,
            },
            Moves);
    }

    private static class Sql
    {
        public const string FindClinic = "select Id from Clinic where Id = @clinicId";

        public const string FindRelease = """
            select ReleasedOn, SinceOn, Total, Undecided, Upheld, NotUpheld, Disputed, Withdrawn
              from ClinicRelease
             where ClinicId = @clinicId
               and ReleasedOn = (select max(ReleasedOn) from ClinicRelease where ClinicId = @clinicId and ReleasedOn <= @today)
            """;

        public const string FindUnusual = "select ClinicId from UnusualActivity where ClinicId = @clinicId";

        public const string FindTally = """
            select Undecided, Upheld, NotUpheld, Disputed, Withdrawn, Moves, SinceOn
              from ClinicTally
             where ClinicId = @clinicId
            """;

        public const string AddTally = """
            insert into ClinicTally (ClinicId, Undecided, Upheld, NotUpheld, Disputed, Withdrawn, Moves, SinceOn)
            values (@clinicId, 0, 0, 0, 0, 0, 0, @sinceOn)
            """;

        public const string Move = """
            update ClinicTally
               set Undecided = Undecided + case when @is = 'undecided' then 1 else 0 end - case when @was = 'undecided' then 1 else 0 end,
                   Upheld = Upheld + case when @is = 'upheld' then 1 else 0 end - case when @was = 'upheld' then 1 else 0 end,
                   NotUpheld = NotUpheld + case when @is = 'not_upheld' then 1 else 0 end - case when @was = 'not_upheld' then 1 else 0 end,
                   Disputed = Disputed + case when @is = 'disputed' then 1 else 0 end - case when @was = 'disputed' then 1 else 0 end,
                   Withdrawn = Withdrawn + case when @is = 'withdrawn' then 1 else 0 end - case when @was = 'withdrawn' then 1 else 0 end,
                   Moves = Moves + 1
             where ClinicId = @clinicId
            """;

        public const string ListDue = """
            select ClinicId
              from ClinicTally
             where ClinicId > @afterId and Moves >= @threshold
             order by ClinicId /*take*/
            """;

        public const string ResetMoves = "update ClinicTally set Moves = 0 where ClinicId = @clinicId and Moves = @moves";

        public const string AddRelease = """
            insert into ClinicRelease (ClinicId, ReleasedOn, SinceOn, Total, Undecided, Upheld, NotUpheld, Disputed, Withdrawn)
            values (@clinicId, @releasedOn, @sinceOn, @total, @undecided, @upheld, @notUpheld, @disputed, @withdrawn)
            """;
    }
}

/// <summary>What the public was told from a day on.</summary>
internal sealed record ReleaseRow
{
    public DateOnly ReleasedOn { get; init; }

    public DateOnly SinceOn { get; init; }

    public int Total { get; init; }

    public int? Undecided { get; init; }

    public int? Upheld { get; init; }

    public int? NotUpheld { get; init; }

    public int? Disputed { get; init; }

    public int? Withdrawn { get; init; }

    public Release ToRelease() => new(Total, Enum.GetValues<PublishedAs>().Where(part => Told(part) is not null).ToDictionary(part => part, part => Told(part)!.Value));

    public int? Told(PublishedAs part) => part switch
    {
        PublishedAs.Undecided => Undecided,
        PublishedAs.Upheld => Upheld,
        PublishedAs.NotUpheld => NotUpheld,
        PublishedAs.Disputed => Disputed,
        _ => Withdrawn,
    };
}
