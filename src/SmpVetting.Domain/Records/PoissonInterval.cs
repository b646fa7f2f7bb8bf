using System.Collections.Concurrent;

namespace SmpVetting.Domain.Records;

/// <summary>
/// The exact 95 % interval of a count that has no denominator: the means under which a count this high, or this low, is
/// not rarer than one in forty (Garwood, Biometrika 1936;28:437).
/// </summary>
public sealed record PoissonInterval(double Low, double High)
{
    public const double Level = 0.95;

    private const double Tail = (1 - Level) / 2;

    /// <summary>Counts repeat, and a bound is found by many steps.</summary>
    private static readonly ConcurrentDictionary<int, PoissonInterval> Known = new();

    public static PoissonInterval Of(int count) => Known.GetOrAdd(count, Find);

    private static PoissonInterval Find(int count)
    {
        var logFactorial = Enumerable.Range(1, count).Sum(i => Math.Log(i));
        // The mean at the upper bound is less than this for every count.
        var most = count + (4 * Math.Sqrt(count + 1)) + 4;
        return new PoissonInterval(
            count == 0 ? 0 : Halve(mean => AtLeast(count, mean, logFactorial) < Tail, 0, count),
            Halve(mean => AtMost(count, mean, logFactorial) > Tail, count, most));
    }

    /// <summary>The mean between the two up to which the condition holds.</summary>
    private static double Halve(Func<double, bool> holds, double low, double high)
    {
        var near = 1e-9 * high;
        while (high - low > near)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private static double AtMost(int count, double mean, double logFactorial)
    {
        var term = Probability(count, mean, logFactorial);
        var sum = 0d;
        for (var i = count; i >= 0; i--, term *= (i + 1) / mean)
            sum += term;
        return sum;
    }

    private static double AtLeast(int count, double mean, double logFactorial)
    {
        var term = Probability(count, mean, logFactorial);
        var sum = 0d;
        for (var i = count; term > 1e-18 || i < mean; i++, term *= mean / i)
            sum += term;
        return sum;
    }

    private static double Probability(int count, double mean, double logFactorial) =>
        Math.Exp((count * Math.Log(mean)) - mean - logFactorial);
}
