namespace SmpVetting.Domain.Claims;

/// <summary>Every kind of claim of the reference; how each is said stands in a file of its own.</summary>
internal static partial class ClaimRules
{
    public static IReadOnlyList<ClaimRule> All { get; } =
    [
        FdaApproved, MetalFree, Organic, Natural, Vegan, CarbonOnly, ReachCompliant, NeverTurnsBlue, SingleSession, NonInvasive,
        MedicalProcedure, PainFree, NoAftercare, Permanent, NoFading, SemiPermanentErases, LaserRemovesEasily, OneLaserSession,
        WorksForEveryone, HidesAnyScar, YearsInBusiness, NumberOfClients, TrainingHours, PhotosOwnWork, Certified, Licensed,
        Insured, BbpCertificate, MemberOfBody, LaserQualified, SterileSingleUse,
    ];
}
