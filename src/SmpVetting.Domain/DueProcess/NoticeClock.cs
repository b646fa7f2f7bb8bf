using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.DueProcess;

/// <summary>
/// How long everybody has. 5 days to notify, 10 to answer and at most 5 more for a challenge are those of SaferProducts.gov
/// (16 CFR 1102); more notice for very serious reports and the 72 hours follow Care Opinion.
/// </summary>
public static class NoticeClock
{
    public const int NotifyDays = 5;
    public const int AnswerDays = 10;
    public const int MoreForSerious = 5;
    public const int ChallengeDays = 5;

    /// <summary>One month to appeal, as at Save Face; SmpVetting judgement that a month has 30 days.</summary>
    public const int AppealDays = 30;

    /// <summary>A reviewer answers an appeal in as many business days as a clinic has for an answer (SmpVetting judgement).</summary>
    public const int AppealReviewDays = 10;

    /// <summary>A week is enough to tell nothing of the day on which somebody was told, and keeps nobody waiting for long (SmpVetting judgement).</summary>
    public const int MostDaysApart = 5;

    /// <summary>For a clinic of one person, or one of which nobody knows more: the time to challenge the moderation itself.</summary>
    public static readonly TimeSpan ModerationChallenge = TimeSpan.FromHours(72);

    /// <summary>A clinic with at most so many people is small (SmpVetting judgement).</summary>
    public const int SmallClinic = 1;

    public static DateOnly NotifyBy(BusinessCalendar calendar, DateOnly knownOn) => calendar.Add(knownOn, NotifyDays);

    public static DateOnly AnswerBy(BusinessCalendar calendar, DateOnly notifiedOn, bool isVerySerious) =>
        calendar.Add(notifiedOn, AnswerDays + (isVerySerious ? MoreForSerious : 0));

    /// <summary>
    /// Two clinics that compare their notices must not see that they were told together. So a day that another clinic was
    /// given is not given again: the answer may come later, on a day drawn from those that follow, by any number from 0 on.
    /// Nobody gets less time.
    /// </summary>
    public static DateOnly KeepApart(BusinessCalendar calendar, DateOnly answerBy, IReadOnlyCollection<DateOnly> taken, int drawn)
    {
        if (!taken.Contains(answerBy))
            return answerBy;
        var later = Enumerable.Range(1, MostDaysApart).Select(days => calendar.Add(answerBy, days)).ToList();
        var free = later.Where(day => !taken.Contains(day)).ToList();
        // Where every day is taken the crowd hides who belongs together.
        var choice = free.Count > 0 ? free : later;
        return choice[drawn % choice.Count];
    }

    /// <summary>A challenge buys days, once, and not silence.</summary>
    public static DateOnly AfterChallenge(BusinessCalendar calendar, DateOnly answerBy) => calendar.Add(answerBy, ChallengeDays);

    public static DateOnly ReviewAppealBy(BusinessCalendar calendar, DateOnly appealedOn) => calendar.Add(appealedOn, AppealReviewDays);

    /// <summary>A day is over when it is over everywhere: noon UTC of the next (UTC-12 is the last time zone).</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new(day.AddDays(1), new TimeOnly(12, 0), TimeSpan.Zero);

    /// <summary>Somebody needs a doctor today, or a crime is alleged.</summary>
    public static bool IsVerySerious(Urgency urgency, IReadOnlyList<Observed> observed, int? age) =>
        urgency >= Urgency.SameDay || AllegesCrime(observed, age);

    /// <summary>Used needles on people and tattoos on children are for the authorities: no text of them is published.</summary>
    public static bool AllegesCrime(IReadOnlyList<Observed> observed, int? age) => observed.Contains(Observed.NeedleReuse) || age < 18;
}
