using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Plans;

/// <summary>What is said of claims in a triage holds for a plan as well; here it gets a verdict.</summary>
internal static class PlanClaimRules
{
    private const string NoteOfClaim = "claim:";

    public static IReadOnlyList<PlanRule> All { get; } =
        [.. FlagRules.All.Where(note => note.Id.StartsWith(NoteOfClaim, StringComparison.Ordinal)).Select(Of)];

    private static PlanRule Of(FlagRule note)
    {
        var verdict = note.Id.EndsWith("_supported", StringComparison.Ordinal) ? PlanVerdict.Usual
            : note.Id.EndsWith("_unverified", StringComparison.Ordinal) ? PlanVerdict.Unknown
            : PlanVerdict.Unusual;
        return new(note.Id, "claims", verdict, note.Condition, note.Because,
            "What does this rest on, and may I see the document?", note.Sources, plan => note.Applies(plan.Situation));
    }
}
