namespace SmpVetting.Domain.Claims;

/// <summary>Judges a claim: the table says what is known of such claims, the clinic's facts what is known of this one.</summary>
public static class Verdicts
{
    /// <summary>Raised whenever a verdict can change; what was filed keeps the version it was judged under.</summary>
    public const string RuleSet = "claims-2026-11-21";

    /// <summary>Of the question and not of the claim: whoever shows many claims says it once.</summary>
    public const string NoClinic = "No clinic was named, so no facts of a clinic were looked at.";
    private const string NotSeen = "Nobody has shown us a document for it yet.";

    /// <summary>Without facts, the verdict that such a claim has by itself.</summary>
    public static JudgedClaim Judge(ClaimQuestion claim, ClinicFacts? facts)
    {
        var rule = VerdictTable.Rules[claim.Type];
        if (rule.Exception?.Invoke(claim) is { } exception)
            return Answer(rule, exception, isFlag: false);
        var found = facts is null ? null : rule.Looks.Select(look => look(claim, facts)).FirstOrDefault(finding => finding is not null);
        return found is not null
            ? Answer(rule, found, rule.Flag is not null)
            : Answer(rule, new(rule.Default, rule.Default == ClaimVerdict.Unverified ? facts is null ? NoClinic : NotSeen : ""), rule.Flag is not null);
    }

    private static JudgedClaim Answer(VerdictRule rule, ClaimFinding finding, bool isFlag) => new(
        finding.Verdict, isFlag,
        [.. new[] { finding.Because, rule.Because }.Where(sentence => sentence.Length > 0)],
        [.. finding.Evidence, .. rule.Published],
        rule.Ask);
}
