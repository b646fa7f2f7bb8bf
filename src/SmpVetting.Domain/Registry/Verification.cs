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
