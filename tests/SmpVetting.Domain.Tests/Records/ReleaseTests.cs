using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.Records;

namespace SmpVetting.Domain.Tests.Records;

/// <summary>What may be told of counts, so that nobody learns of single people by one answer or by the difference of two.</summary>
public sealed class ReleaseTests
{
    private const int Threshold = 5;

    private static readonly PublishedAs[] Parts = Enum.GetValues<PublishedAs>();

    [Fact]
    public void Four_reports_are_not_told_and_five_are()
    {
        Assert.Null(Release.Next(null, Of(4, moves: 4), Threshold));
        Assert.Equal(5, Release.Next(null, Of(5, moves: 5), Threshold)!.Total);
    }

    [Fact]
    public void A_part_that_subtraction_would_give_is_not_told_either()
    {
        var release = Release.Next(null, Of(8, upheld: 3, moves: 11), Threshold)!;

        Assert.Equal(11, release.Total);
        Assert.Empty(release.Of);
    }

    [Fact]
    public void A_part_is_told_when_what_is_left_is_large_too()
    {
        var release = Release.Next(null, Of(8, upheld: 3, notUpheld: 4, moves: 15), Threshold)!;

        Assert.Equal(new Dictionary<PublishedAs, int> { [PublishedAs.Undecided] = 8 }, release.Of);
    }

    [Fact]
    public void Nothing_is_told_of_fewer_than_five_new_reports()
    {
        var first = Release.Next(null, Of(5, moves: 5), Threshold);

        Assert.Null(Release.Next(first, Of(9, moves: 4), Threshold));
        Assert.Equal(10, Release.Next(first, Of(10, moves: 5), Threshold)!.Total);
    }

    [Fact]
    public void One_withdrawal_changes_nothing()
    {
        var first = Release.Next(null, Of(9, moves: 9), Threshold);

        Assert.Null(Release.Next(first, Of(8, withdrawn: 1, moves: 1), Threshold));
    }

    [Fact]
    public void No_number_and_no_difference_of_two_is_between_one_and_four()
    {
        var moves = Gen.Choose(-1, Parts.Length - 1).SelectMany(from => Gen.Choose(0, Parts.Length - 1).Select(to => (From: from, To: to)));
        var weeks = moves.ListOf().ListOf();

        Prop.ForAll(weeks.ToArbitrary(), history =>
        {
            var counts = new int[Parts.Length];
            Release? last = null;
            var since = 0;
            foreach (var week in history)
            {
                foreach (var (from, to) in week)
                {
                    if (from >= 0 && (counts[from] == 0 || from == to))
                        continue;
                    if (from >= 0)
                        counts[from]--;
                    counts[to]++;
                    since++;
                }

                var next = Release.Next(last, new Tally(Parts.ToDictionary(part => part, part => counts[(int)part]), since), Threshold);
                if (next is null)
                    continue;
                AssertLarge(Numbers(next), Numbers(last));
                (last, since) = (next, 0);
            }
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The total, each part, and what the parts leave of the total.</summary>
    private static Dictionary<string, int> Numbers(Release? release)
    {
        var numbers = release?.Of.ToDictionary(part => part.Key.ToString(), part => part.Value) ?? [];
        numbers["total"] = release?.Total ?? 0;
        numbers["rest"] = (release?.Total ?? 0) - (release?.Of.Values.Sum() ?? 0);
        return numbers;
    }

    private static void AssertLarge(Dictionary<string, int> now, Dictionary<string, int> before)
    {
        foreach (var (name, number) in now)
        {
            Assert.False(number is > 0 and < Threshold, $"{name} is {number}");
            var difference = Math.Abs(number - before.GetValueOrDefault(name));
            Assert.False(difference is > 0 and < Threshold, $"{name} moved by {difference}");
        }
    }

    private static Tally Of(int undecided, int moves, int upheld = 0, int notUpheld = 0, int withdrawn = 0) => new(
        new Dictionary<PublishedAs, int>
        {
            [PublishedAs.Undecided] = undecided,
            [PublishedAs.Upheld] = upheld,
            [PublishedAs.NotUpheld] = notUpheld,
            [PublishedAs.Disputed] = 0,
            [PublishedAs.Withdrawn] = withdrawn,
        },
        moves);
}
