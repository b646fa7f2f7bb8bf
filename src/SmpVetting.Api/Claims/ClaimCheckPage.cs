using System.Globalization;
using SmpVetting.Api.Documents;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>A check of claims as a page or a post: what is contradicted stays longest when there is no room for all.</summary>
internal static class ClaimCheckPage
{
    public static Document Of(ClaimCheck check)
    {
        var (claims, signs, questions) = (check.Items.Select(Claim).ToList(), check.RedFlags.Select(Sign).ToList(), Asked(check).ToList());
        return new Document
        {
            Title = "Check of what a clinic says",
            Summary = "Each claim with what is known about it, where that comes from, and what to ask the clinic.",
            Rest = left => Rest(left, (claims, check.Found, "claims"), (signs, signs.Count, "warning signs"), (questions, questions.Count, "questions")),
            Sections =
            [
                new(null, [new Paragraph([Counted(check)]), .. check.Notes.Select(note => new Paragraph([note])), .. Lead(check), new Paragraph([check.Disclaimer])]),
                new("Claims", [new Entries(claims)]),
                new("Warning signs", [new Entries(signs)]),
                new("To ask the clinic", [new Entries(questions)]),
                new(null, [new Paragraph([$"Rules: {check.RuleSet}."])]),
            ],
        };
    }

    /// <summary>Of each list that was shortened, how many of how many are shown.</summary>
    private static string Rest(IReadOnlySet<Entry> left, params IEnumerable<(List<Entry> All, int Total, string Of)> lists)
    {
        var counts =
            from list in lists
            let shown = list.All.Count(entry => !left.Contains(entry))
            where shown < list.All.Count
            select FormattableString.Invariant($"{shown} of {list.Total} {list.Of}");
        return $"{string.Join(", ", counts)} shown; ask for application/json for more.";
    }

    private static Paragraph[] Lead(ClaimCheck check) =>
        check.Items.Any(claim => claim.Because.Contains(Verdicts.NoClinic)) ? [new Paragraph([Verdicts.NoClinic])] : [];

    private static string Counted(ClaimCheck check)
    {
        var day = check.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return check.Found switch
        {
            0 => $"As of {day}. No claim was found that can be checked; that says nothing about the clinic.",
            1 => $"As of {day}. One claim can be checked.",
            var many => $"As of {day}. {many} claims can be checked.",
        };
    }

    private static Entry Claim(CheckedClaim claim)
    {
        var because = string.Concat(claim.Because.Where(sentence => sentence != Verdicts.NoClinic).Select(sentence => $" {sentence}"));
        var sources = string.Join("; ", claim.Evidence.Select(evidence => evidence.Source).Distinct());
        return new(
            [.. Said(claim), ": ", new Strong(claim.Verdict.Word()), $".{because}", sources.Length > 0 ? $" ({sources})" : ""],
            Rank: claim.Verdict == ClaimVerdict.Contradicted ? 2 : 3)
        {
            Brief = [.. Said(claim), ": ", new Strong(claim.Verdict.Word()), "."],
        };
    }

    /// <summary>The verdict is on the type, so a quote is never shown without it: whoever asks may put any words beside any type.</summary>
    private static Inline[] Said(CheckedClaim claim) => claim.Quote is { } quote
        ? [Plain(claim.Type.Word()), ", “", new Given(quote), "”"]
        : [Plain(claim.Type.Word())];

    private static Entry Sign(RedFlag sign) => new([new Strong(sign.Weight.Word()), $": {sign.Because}"], Rank: sign.Weight >= RedFlagWeight.High ? 1 : 2);

    /// <summary>Each question once; those about what is already contradicted come last. The first one stays in the shortest post.</summary>
    private static IEnumerable<Entry> Asked(ClaimCheck check) => check.Items
        .OrderBy(claim => claim.Verdict is ClaimVerdict.Contradicted).Select(claim => claim.Ask).Distinct().Select((ask, i) => new Entry([ask], Rank: i == 0 ? 0 : 4));

    private static string Plain(string word) => word.Replace('_', ' ');
}
