namespace SmpVetting.Domain.Referrals;

/// <summary>
/// The exact 95 % interval of a share: all shares under which a count this high, or this low, is not rarer than one in
/// forty (Clopper and Pearson, Biometrika 1934;26:404).
/// </summary>
public sealed record ShareInterval(double Low, double High)
{
    private const double Tail = 0.025;
    private const int Halvings = 40;

    public static ShareInterval Of(int count, int of) => new(
        count == 0 ? 0 : Halve(share => AtMost(of - count, of, 1 - share) < Tail),
        count == of ? 1 : Halve(share => AtMost(count, of, share) > Tail));

    /// <summary>The share, from 0 to 1, up to which the condition holds.</summary>
    private static double Halve(Func<double, bool> holds)
    {
        var (low, high) = (0d, 1d);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The chance of at most so many out of all, each with the same chance; in logarithms, since the terms become tiny.</summary>
    private static double AtMost(int count, int of, double chance)
    {
        var (log, sum) = (of * Math.Log(1 - chance), 0d);
        for (var many = 0; many <= count; many++)
        {
            sum += Math.Exp(log);
            log += Math.Log((double)(of - many) / (many + 1)) + Math.Log(chance / (1 - chance));
        }

        return sum;
    }
}
