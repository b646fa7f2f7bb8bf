using System.Globalization;
using SmpVetting.Api.Documents;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>A check of claims as a page or a post: what is contradicted stays longest when there is no room for all.</summary>
internal static class ClaimCheckPage
{
    public static Document Of(ClaimCheck check) => new()
    {
        Title = "Check of what a clinic says",
        Summary = "Each claim with what is known about it, where that comes from, and what to ask the clinic.",
        RestIs = "in the whole answer",
        Sections =
        [
            new(null, [new Paragraph([Counted(check)]), new Paragraph([check.Disclaimer])]),
            new("Claims", [new Entries([.. check.Items.Select(Claim)])]),
            new("Warning signs", [new Entries([.. check.RedFlags.Select(Sign)])]),
            new("To ask the clinic", [new Entries([.. Asked(check)])]),
            new(null, [new Paragraph([$"Rules: {check.RuleSet}."])]),
        ],
    };

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
        var because = claim.Because.Count > 0 ? $" {claim.Because[0]}" : "";
        var sources = string.Join("; ", claim.Evidence.Select(evidence => evidence.Source).Distinct());
        return new(
            [new Given(claim.Quote ?? Plain(claim.Type.Word())), ": ", new Strong(claim.Verdict.Word()), $".{because}", sources.Length > 0 ? $" ({sources})" : ""],
            Rank: claim.Verdict == ClaimVerdict.Contradicted ? 2 : 3);
    }

    private static Entry Sign(RedFlag sign) => new([new Strong(sign.Weight.Word()), $": {sign.Because}"], Rank: sign.Weight >= RedFlagWeight.High ? 1 : 2);

    /// <summary>Each question once; those about what is already contradicted come last.</summary>
    private static IEnumerable<Entry> Asked(ClaimCheck check) => check.Items
        .OrderBy(claim => claim.Verdict is ClaimVerdict.Contradicted).Select(claim => claim.Ask).Distinct().Select(ask => new Entry([ask], Rank: 4));

    private static string Plain(string word) => word.Replace('_', ' ');
}
