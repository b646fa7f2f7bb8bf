namespace SmpVetting.Domain.Referrals;

/// <summary>When a referral is offered to whom: the best clinics at once, the next ones later, and in the end nobody.</summary>
public static class OfferPlan
{
    // All three are SmpVetting judgement: a few clinics at once, so that one slow clinic does not hold a person up, and
    // no more, so that few people read of a case; a clinic that looks once a week still sees it.
    public const int AtOnce = 5;
    public static readonly TimeSpan NextAfter = TimeSpan.FromDays(3);
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    /// <summary>When the clinic at this place of the ranking, counted from 0, may first see it.</summary>
    public static DateTimeOffset OfferedAt(DateTimeOffset askedAt, int place) => askedAt + (place / AtOnce * NextAfter);

    /// <summary>A clinic's capacity is counted anew from here on: the first instant of the calendar month, in UTC.</summary>
    public static DateTimeOffset MonthOf(DateTimeOffset now) => new(now.UtcDateTime.Year, now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset ExpiresAt(DateTimeOffset askedAt) => askedAt + Lasts;
}
