namespace SmpVetting.Domain.Claims;

/// <summary>Every kind of claim of the reference, and how it is said.</summary>
internal static class ClaimRules
{
    public static IReadOnlyList<ClaimRule> All { get; } =
    [
        .. PigmentClaims.Rules, .. TreatmentClaims.Rules, .. LastingClaims.Rules, .. PromiseClaims.Rules, .. BusinessClaims.Rules,
        .. TrustClaims.Rules,
    ];
}
