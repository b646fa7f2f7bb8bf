namespace SmpVetting.Domain.Claims;

/// <summary>Every kind of claim of the reference, and how it is said.</summary>
internal static class ClaimRules
{
    public static IReadOnlyList<ClaimRule> All { get; } =
    [
        .. PigmentClaims.Rules, .. ColourClaims.Rules, .. TreatmentClaims.Rules, .. ComfortClaims.Rules, .. LastingClaims.Rules,
        .. VanishingClaims.Rules, .. LaserClaims.Rules, .. PromiseClaims.Rules, .. BusinessClaims.Rules, .. WorkClaims.Rules, .. TrustClaims.Rules,
        .. SafetyClaims.Rules,
    ];
}
