namespace SmpVetting.Domain.Referrals;

/// <summary>
/// A count as the public may know it: at least so many, in steps. A count below the first step is told as 0 at least, and
/// whatever is added, the number moves by a whole step or not at all, so that nobody can be found by subtracting.
/// </summary>
/// <param name="AtLeast">A whole number of steps.</param>
/// <param name="Of">Out of so many.</param>
/// <param name="LowPercent">The share could be as low by chance alone, for any count that the step stands for.</param>
/// <param name="HighPercent">And as high.</param>
public sealed record ToldCount(int AtLeast, int Of, double LowPercent, double HighPercent)
{
    /// <summary>Tells a count out of all, in steps of the smallest number of people that may be told of.</summary>
    public static ToldCount Tell(int count, int of, int step)
    {
        var least = Whole(count, step);
        return new ToldCount(
            least, of, Percent(ShareInterval.Of(least, of).Low), Percent(ShareInterval.Of(Math.Min(of, least + step - 1), of).High));
    }

    /// <summary>As much of a number as whole steps hold.</summary>
    public static int Whole(int count, int step) => count / step * step;

    private static double Percent(double share) => Math.Round(share * 100, 1);
}
