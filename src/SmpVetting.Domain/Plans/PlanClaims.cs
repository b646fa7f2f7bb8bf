using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Plans;

/// <summary>Claims in a plan are judged as they are everywhere; of the clinic only the pigment that was named is known here.</summary>
internal static class PlanClaims
{
    public const string Condition = "the claim was made; what published sources and the pigment that was named say of it decides";

    public static string RuleOf(ClaimType claim) => $"claim:{claim.Word()}";

    public static IEnumerable<PlanFinding> Judge(PlanFacts facts)
    {
        var clinic = facts.Pigment is { } pigment ? UserOf(pigment) : null;
        foreach (var claim in facts.Claims.Distinct())
        {
            var judged = Verdicts.Judge(new ClaimQuestion(claim, Around: facts.Look ?? ""), clinic);
            var sources = judged.Evidence.Select(evidence => evidence.Source).DefaultIfEmpty(Source.Judgement).Distinct();
            yield return new(RuleOf(claim), "claims", For(judged.Verdict), string.Join(' ', judged.Because), judged.Ask, [.. sources]);
        }
    }

    private static PlanVerdict For(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Supported => PlanVerdict.Usual,
        ClaimVerdict.Contradicted => PlanVerdict.Unusual,
        _ => PlanVerdict.Unknown,
    };

    /// <summary>A clinic of which nothing is known but that it uses this pigment.</summary>
    private static ClinicFacts UserOf(Composition pigment) => new()
    {
        Id = "",
        Name = "",
        AsOf = default,
        Pigments = [new KnownPigment { UseId = "", PigmentId = "", Brand = "the pigment of the plan", Composition = pigment }],
    };
}
