namespace SmpVetting.Domain.Reports;

/// <summary>
/// Whether so many reports on one clinic in so short a time can be chance: a Poisson test against what the clinic itself
/// had before. Whoever writes fifty reports in an hour does not move a public number; people look at them first.
/// </summary>
public static class Burst
{
    /// <summary>Rarer than one in a million is not taken for chance (the service's threat model, defamation by many reports).</summary>
    public const double Chance = 1e-6;

    /// <summary>What a clinic had before is counted over a quarter of a year.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromDays(90);

    /// <summary>
    /// No clinic is expected to have fewer than one report in two days, so that three people who write on the same evening
    /// are no burst (SmpVetting judgement).
    /// </summary>
    private const double LeastPerHour = 1.0 / 48;

    /// <summary>An hour shows an attack, a day one that is spread out (SmpVetting judgement).</summary>
    public static IReadOnlyList<TimeSpan> Windows { get; } = [TimeSpan.FromHours(1), TimeSpan.FromDays(1)];

    /// <param name="window">The time in which they came.</param>
    /// <param name="count">How many came, with the newest.</param>
    /// <param name="earlier">How many came in the quarter of a year before the window.</param>
    public static bool IsUnusual(TimeSpan window, int count, int earlier) =>
        Tail(count, Math.Max(earlier / Before.TotalHours, LeastPerHour) * window.TotalHours) < Chance;

    /// <summary>The chance of at least so many when so many are expected.</summary>
    public static double Tail(int count, double expected)
    {
        if (count <= 0)
            return 1;
        // Summed from its first term on: one minus the rest would lose everything below 1e-16.
        var term = Math.Exp((count * Math.Log(expected)) - expected - LogFactorial(count));
        var sum = term;
        for (var more = count + 1; term > sum * 1e-12 || more < expected; more++)
            sum += term *= expected / more;
        return Math.Min(1, sum);
    }

    private static double LogFactorial(int count) => Enumerable.Range(1, count).Sum(number => Math.Log(number));
}
