namespace SmpVetting.Domain.Tests.Claims.Learning;

/// <summary>
/// L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and
/// maximum entropy models", Machine Learning 85, 2011, algorithm 5). Rows hold the numbers of the features that are there, each of which has the same
/// value in every row; feature 0 is the bias.
/// </summary>
internal sealed class LogisticRegression
{
    /// <summary>Passes over all rows; four times as many move one weight in eight by more than a hundredth.</summary>
    private const int Passes = 20;

    private const int NewtonSteps = 20;

    private const double Epsilon = 1e-10, Shrink = 0.1;

    private readonly IReadOnlyList<int[]> rows;
    private readonly bool[] isPositive;
    private readonly double[] values;
    private readonly IReadOnlyList<double> costs;
    private readonly double[] weights;
    private readonly double[] alphas;
    private readonly double[] curves;

    private LogisticRegression(IReadOnlyList<int[]> rows, bool[] isPositive, double[] values, IReadOnlyList<double> costs)
    {
        this.rows = rows;
        this.isPositive = isPositive;
        this.values = values;
        this.costs = costs;
        weights = new double[values.Length];
        alphas = new double[rows.Count];
        curves = [.. rows.Select(row => row.Sum(feature => values[feature] * values[feature]))];
    }

    /// <summary>The weight of each feature. The smaller its value, the more its weight is held near zero.</summary>
    public static double[] Fit(IReadOnlyList<int[]> rows, bool[] isPositive, double[] values, IReadOnlyList<double> costs)
    {
        var fit = new LogisticRegression(rows, isPositive, values, costs);
        for (var row = 0; row < rows.Count; row++)
            fit.Move(row, Math.Min(0.001 * costs[row], 1e-8));
        // Another order in each pass, and none of them by chance, so that the same texts always teach the same weights.
        for (var pass = 1; pass <= Passes; pass++)
        {
            foreach (var row in Enumerable.Range(0, rows.Count).OrderBy(row => (row + 1L) * pass * 2654435761L % 4294967291L))
                fit.Improve(row);
        }

        return fit.weights;
    }

    /// <summary>Solves the one-variable problem of this row by Newton's method.</summary>
    private void Improve(int row)
    {
        var sign = isPositive[row] ? 1 : -1;
        var cost = costs[row];
        var curve = curves[row];
        var slope = sign * Sum(rows[row]);
        var from = alphas[row];
        // Of alpha and C - alpha the one that ends below C/2 is solved for: logarithms are exact near zero only.
        var isRest = slope < curve * (from - (cost / 2));
        var start = isRest ? cost - from : from;
        var pull = isRest ? -slope : slope;
        var z = start > cost / 2 ? Shrink * start : start;
        for (var step = 0; step < NewtonSteps; step++)
        {
            var gradient = (curve * (z - start)) + pull + Math.Log(z / (cost - z));
            if (Math.Abs(gradient) < Epsilon)
                break;
            var next = z - (gradient / (curve + (cost / (z * (cost - z)))));
            z = next <= 0 ? Shrink * z : next;
        }

        Move(row, isRest ? cost - z : z);
    }

    private double Sum(int[] features)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += weights[feature] * values[feature];
        return sum;
    }

    private void Move(int row, double alpha)
    {
        var change = (alpha - alphas[row]) * (isPositive[row] ? 1 : -1);
        alphas[row] = alpha;
        foreach (var feature in rows[row])
            weights[feature] += change * values[feature];
    }
}
