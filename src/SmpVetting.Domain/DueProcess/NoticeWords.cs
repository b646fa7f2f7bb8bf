using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.DueProcess;

/// <summary>What a report is about, as coarsely as a clinic is told.</summary>
public enum NoticeCategory
{
    Health,
    Appearance,
    Hygiene,
    Advertising,
    Other,
}

/// <summary>What a clinic can answer (after the lists of the CFPB and of SaferProducts.gov).</summary>
public enum NoticeAnswer
{
    Remedied,
    OffersRemedy,
    Explains,
    Disagrees,
    Investigating,
    WrongClinic,
    AlreadyAnswered,
    NoComment,
}

/// <summary>Why a clinic says that a report must not be published as it is.</summary>
public enum ChallengeGround
{
    /// <summary>False or misleading, and so much that it would change what a sensible reader does.</summary>
    MaterialInaccuracy,

    /// <summary>The moderation broke its own rules; small clinics may say so in the first 72 hours.</summary>
    Moderation,
}

/// <summary>Where a notice stands.</summary>
public enum NoticeState
{
    Open,
    Answered,
    Challenged,
    Published,
    Closed,
}

/// <summary>What is told of a report: what kind of thing, never what happened or to whom.</summary>
public static class NoticeCategories
{
    public static IReadOnlyList<NoticeCategory> Of(IReadOnlyList<Symptom> symptoms, IReadOnlyList<Observed> observed, bool hasClaims)
    {
        var found = new List<NoticeCategory>();
        if (symptoms.Any(symptom => !Symptoms.Cosmetic.Contains(symptom)))
            found.Add(NoticeCategory.Health);
        if (symptoms.Any(Symptoms.Cosmetic.Contains))
            found.Add(NoticeCategory.Appearance);
        if (observed.Count > 0)
            found.Add(NoticeCategory.Hygiene);
        if (hasClaims)
            found.Add(NoticeCategory.Advertising);
        return found.Count > 0 ? found : [NoticeCategory.Other];
    }
}
