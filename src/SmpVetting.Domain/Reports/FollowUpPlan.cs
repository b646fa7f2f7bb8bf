namespace SmpVetting.Domain.Reports;

/// <summary>How it stands weeks later, as the person it happened to says.</summary>
public enum FollowUpOutcome
{
    Better,
    Same,
    Worse,
    Corrected,
    StillWaiting,
}

/// <summary>One time of asking: how long after the report, in which words, and why then.</summary>
public sealed record FollowUpQuestion(int Number, TimeSpan After, string Words, string Source);

/// <summary>When a person is asked how it turned out.</summary>
public static class FollowUpPlan
{
    public static IReadOnlyList<FollowUpQuestion> All { get; } =
    [
        new(
            1, TimeSpan.FromDays(28),
            "Four weeks have passed. How is it now? If something got worse, please add it to the facts of your report: you get a new answer at once.",
            Source.Survey),
        new(
            2, TimeSpan.FromDays(182),
            "Half a year has passed, and some changes show only now. How is it today? This is the last time we ask.",
            Source.Sarcoid),
    ];

    /// <summary>How long a report is kept for the answer to a question its person wished for (SmpVetting judgement).</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromDays(28);

    /// <summary>The newest question that is due and was not asked: after a pause a person is asked once, not once for each.</summary>
    public static FollowUpQuestion? Due(DateTimeOffset receivedAt, int asked, DateTimeOffset now) =>
        All.LastOrDefault(question => question.Number > asked && receivedAt + question.After <= now);

    /// <summary>When the next question comes, or null after the last.</summary>
    public static DateTimeOffset? NextAt(DateTimeOffset receivedAt, DateTimeOffset now) =>
        All.Select(question => (DateTimeOffset?)(receivedAt + question.After)).FirstOrDefault(at => at > now);

    /// <summary>Until when a report is kept for a person who wished to be asked again; null after the last question.</summary>
    public static DateTimeOffset? KeptUntil(DateTimeOffset receivedAt, int answered) =>
        All.FirstOrDefault(question => question.Number > answered) is { } next ? receivedAt + next.After + TimeToAnswer : null;
}
