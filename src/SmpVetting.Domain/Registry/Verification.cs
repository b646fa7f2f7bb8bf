namespace SmpVetting.Domain.Registry;

/// <summary>
/// What is known about a fact: attested is somebody's word; verified and refuted rest on a source that was looked at;
/// expired was verified once and no longer counts.
/// </summary>
public enum VerificationStatus
{
    Attested,
    Verified,
    Refuted,
    Expired,
}

/// <summary>How a verification stands on a day.</summary>
public static class VerificationStanding
{
    /// <summary>What was recorded, until its last day is over; after that it is expired, with nobody's doing.</summary>
    public static VerificationStatus On(DateOnly today, VerificationStatus recorded, DateOnly? validUntil) =>
        validUntil < today ? VerificationStatus.Expired : recorded;
}
