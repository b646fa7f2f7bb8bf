using System.Globalization;
using System.Text.Json;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Claims;

/// <summary>What was looked at by somebody: a check of the clinic itself counts before checks of its people.</summary>
internal static class VerdictsOnChecks
{
    /// <summary>Checks recorded under the claim's own code or one of these fields; what ran out is open again.</summary>
    public static Func<ClaimQuestion, ClinicFacts, ClaimFinding?> Of(ClaimType type, params string[] fields) =>
        (_, facts) => Look(facts, [type.Word(), .. fields], endContradicts: false);

    /// <summary>The same for what a document dates: after its last day the document itself says that the claim no longer holds.</summary>
    public static Func<ClaimQuestion, ClinicFacts, ClaimFinding?> OfDated(ClaimType type, params string[] fields) =>
        (_, facts) => Look(facts, [type.Word(), .. fields], endContradicts: true);

    /// <summary>A number that was checked, against the number that is claimed; people may round theirs up by so much.</summary>
    public static ClaimFinding? OfAmount(ClaimQuestion claim, ClinicFacts facts, int rounding)
    {
        var check = facts.Check(facts.Id, claim.Type.Word());
        if (check?.StatusOn(facts.AsOf) != VerificationStatus.Verified || Number(check) is not { } amount || claim.AmountSaid is not { } said)
            return Look(facts, [claim.Type.Word()], endContradicts: false);
        return amount + rounding >= said
            ? new(ClaimVerdict.Supported, "The number was checked, and it fits.", Evidence(check))
            : new(ClaimVerdict.Contradicted, "The number that was checked is smaller.", Evidence(check));
    }

    /// <summary>A check as evidence: what was looked at, in its own words, and when.</summary>
    public static ClaimEvidence Evidence(FactCheck check) => new(SourceOf(check), check.SourceQuote, check.CheckedAt);

    public static bool SaysFalse(FactCheck check) => check.Value == "false";

    private static ClaimFinding? Look(ClinicFacts facts, string[] fields, bool endContradicts)
    {
        var checks = facts.ChecksOf(fields).ToList();
        var own = checks.Where(check => check.SubjectId == facts.Id).ToList();
        var people = facts.Practitioners.Select(person => person.Id).ToList();
        var theirs = checks.Where(check => people.Contains(check.SubjectId)).ToList();
        return Weigh(own, facts.AsOf, endContradicts, all: true)
            ?? Weigh(theirs, facts.AsOf, endContradicts, all: theirs.Select(check => check.SubjectId).Distinct().Count() == people.Count);
    }

    private static ClaimFinding? Weigh(List<FactCheck> checks, DateOnly day, bool endContradicts, bool all)
    {
        if (checks.Find(check => IsRefuted(check, day)) is { } refuted)
            return new(ClaimVerdict.Contradicted, "Somebody looked, and the source says otherwise.", Evidence(refuted));
        var held = checks.Where(check => check.StatusOn(day) == VerificationStatus.Verified && !SaysFalse(check)).ToList();
        if (held.Count > 0)
            return Held(held, all && held.Count == checks.Count);
        if (checks.Find(check => check.Status == VerificationStatus.Verified && check.StatusOn(day) == VerificationStatus.Expired) is { } ended)
            return Ended(ended, endContradicts);
        return checks.Count == 0 ? null : Said(checks[0]);
    }

    private static ClaimFinding Held(List<FactCheck> held, bool all) => new(
        all ? ClaimVerdict.Supported : ClaimVerdict.Unverified,
        all ? "It was checked, and it held." : "It was checked for some of the people who work there, and not for all.",
        [.. held.Select(Evidence)]);

    private static ClaimFinding Ended(FactCheck ended, bool endContradicts) => new(
        endContradicts ? ClaimVerdict.Contradicted : ClaimVerdict.Unverified,
        $"It was checked once, and the document ended on {Day(ended.ValidUntil!.Value)}. We have seen no newer one.", Evidence(ended));

    private static ClaimFinding Said(FactCheck word) => new(
        ClaimVerdict.Unverified,
        word.Status == VerificationStatus.Attested ? "Somebody said so. Nobody has checked it yet." : "What was checked no longer counts.", Evidence(word));

    /// <summary>Checked and not so: refuted as claimed, or verified to be false.</summary>
    private static bool IsRefuted(FactCheck check, DateOnly day) => check.StatusOn(day) switch
    {
        VerificationStatus.Refuted => !SaysFalse(check),
        VerificationStatus.Verified => SaysFalse(check),
        _ => false,
    };

    private static string SourceOf(FactCheck check) => (check.SourceKind, check.SourceUrl) switch
    {
        (null, _) => $"{check.Field}, {check.Status.Word()}",
        (var kind, null) => kind,
        var (kind, url) => $"{kind}: {url}",
    };

    private static decimal? Number(FactCheck check)
    {
        if (check.Value is null)
            return null;
        using var json = JsonDocument.Parse(check.Value);
        return json.RootElement.ValueKind == JsonValueKind.Number ? json.RootElement.GetDecimal() : null;
    }

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
