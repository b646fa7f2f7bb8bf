namespace SmpVetting.Api.Data;

/// <summary>The error numbers after which the same unit of work may succeed; any other number is final.</summary>
public static class TransientErrors
{
    /// <summary>SQLite primary result codes: busy, locked, I/O error, disk full, cannot open (sqlite.org/rescode.html).</summary>
    public static IReadOnlySet<int> Sqlite { get; } = new HashSet<int> { 5, 6, 10, 13, 14 };

    /// <summary>
    /// Transport failures, time-outs, deadlocks and throttling, as the SqlClient and Azure SQL guides on transient faults list them.
    /// </summary>
    public static IReadOnlySet<int> SqlServer { get; } = new HashSet<int>
    {
        -2, -1, 0, 2, 20, 53, 64, 121, 233, 258, 997, 1204, 1205, 1222, 4060, 4221, 10053, 10054, 10060, 10061, 10928,
        10929, 11001, 17142, 40143, 40197, 40501, 40540, 40613, 41301, 41302, 41305, 41325, 41839, 42108, 42109, 49918,
        49919, 49920,
    };
}
