namespace SmpVetting.Domain.Referrals;

/// <summary>What a person may let a corrective clinic know; each is consented to by itself.</summary>
public enum ShareItem
{
    /// <summary>The answers about skin, healing and wishes; before acceptance in coarse steps only.</summary>
    Triage,

    /// <summary>What is known of the pigment in the skin.</summary>
    Pigment,

    /// <summary>What happened, in the person's own words, with the days of the sessions.</summary>
    Story,
    Name,
    Email,
    Phone,
}

/// <summary>Why a clinic does not take a person; other needs a comment.</summary>
public enum DeclineReason
{
    CapacityFull,
    OutsideScope,
    TooFar,
    UnsafeNow,
    ConflictOfInterest,
    Other,
}

/// <summary>Why nothing came of an accepted referral.</summary>
public enum FailReason
{
    NotReached,
    DidNotCome,
    ChangedMind,
    NotTreatable,
}

/// <summary>How the skin looked when it had healed.</summary>
public enum CorrectionResult
{
    Corrected,
    Improved,
    Unchanged,
    Worse,
}
