using System.Globalization;

namespace SmpVetting.Domain.Records;

/// <summary>What the numbers of a record say, and what they do not: each sentence is bound to its number and interval.</summary>
public static class RecordWords
{
    public const string NoDenominator =
        "How many people were treated there is not known. So these numbers are no rate, and no clinic is better or worse than another by them.";

    public const string Steps =
        "Numbers are told at most once a week and only in steps that hide every single person; reports that wait or are held for review are not in them.";

    public const string NotOnCause = "A report is what a person told. It is not proof of a fault.";

    public static string Few(int threshold) =>
        $"Fewer than {threshold} reports are published, or none. That says neither that a clinic is safe nor that it is not.";

    public static string Total(int count, string from, string until) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} reports were published from {from} to {until}. By chance alone, as long a time could bring {Interval(count)}.");

    public static string Part(PublishedAs part, int? count, int threshold) => (part, count) switch
    {
        (_, null) => $"How many {Meaning(part)} is not told: fewer than {threshold}, or a number that would give such a one away.",
        (_, { } known) => string.Create(CultureInfo.InvariantCulture, $"{known} {Meaning(part)}. By chance alone, as long a time could bring {Interval(known)}."),
    };

    private static string Interval(int count)
    {
        var interval = PoissonInterval.Of(count);
        return string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0} to {interval.High:0}");
    }

    private static string Meaning(PublishedAs part) => part switch
    {
        PublishedAs.Undecided => "wait for a decision",
        PublishedAs.Upheld => "were upheld by a reviewer",
        PublishedAs.NotUpheld => "were looked at and not upheld",
        PublishedAs.Disputed => "are disputed by the clinic",
        _ => "were withdrawn by the person who reported",
    };
}
