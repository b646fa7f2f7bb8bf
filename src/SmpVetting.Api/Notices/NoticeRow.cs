using SmpVetting.Domain;
using SmpVetting.Domain.DueProcess;
using SmpVetting.Domain.Records;
using SmpVetting.Domain.Reports;

namespace SmpVetting.Api.Notices;

/// <summary>A notice, with what its clinic may know of the report.</summary>
internal sealed record NoticeRow
{
    public string Id { get; init; } = "";

    public string ReportId { get; init; } = "";

    public string ClinicId { get; init; } = "";

    public string State { get; init; } = "";

    public DateOnly QuarterOn { get; init; }

    public string Categories { get; init; } = "";

    public DateTimeOffset NotifiedAt { get; init; }

    public DateOnly AnswerBy { get; init; }

    public DateOnly DueOn { get; init; }

    public DateTimeOffset? ModerationUntil { get; init; }

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public string? Ground { get; init; }

    public bool? ChallengeAccepted { get; init; }

    public string Status { get; init; } = "";

    public string? Country { get; init; }

    public string? Postcode { get; init; }

    /// <summary>Something was decided, and this clinic can still ask for another reviewer; not a part of the row.</summary>
    public bool MayAppeal { get; init; }

    public NoticeState StateNow => Words<NoticeState>.Parse(State);

    public NoticeAnswer? AnswerNow => Answer is { } word ? Words<NoticeAnswer>.Parse(word) : null;

    public BusinessCalendar Calendar => BusinessCalendar.Of(Country, Postcode);

    public bool IsDecided => Words<ReportStatus>.Parse(Status) is ReportStatus.Upheld or ReportStatus.NotUpheld;

    /// <summary>An answer can come at any time; a challenge only while it can still change something.</summary>
    public IReadOnlyList<NoticeAction> Allowed(DateTimeOffset now)
    {
        var allowed = new List<NoticeAction>();
        if (StateNow != NoticeState.Closed && AnswerNow is (null or NoticeAnswer.Investigating))
            allowed.Add(NoticeAction.Reply);
        if (StateNow is (NoticeState.Open or NoticeState.Answered) && Ground is null && now < NoticeClock.EndOf(AnswerBy))
            allowed.Add(NoticeAction.Challenge);
        if (StateNow != NoticeState.Closed && MayAppeal)
            allowed.Add(NoticeAction.Appeal);
        return allowed;
    }

    public NoticeToClinic ToClinic(DateTimeOffset now, string? words, string? challengeWords) => new()
    {
        Id = Id,
        State = StateNow,
        Quarter = Quarter.Of(QuarterOn),
        Categories = [.. Categories.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Words<NoticeCategory>.Parse)],
        AnswerBy = AnswerBy,
        NotPublishedBefore = DueOn,
        BusinessDays = Calendar.Says,
        Answer = AnswerNow,
        Words = words,
        AnsweredInTime = AnsweredAt is { } at ? at < NoticeClock.EndOf(AnswerBy) : null,
        Challenge = Challenge(challengeWords),
        Decision = IsDecided ? Words<ReportStatus>.Parse(Status) : null,
        Allowed = Allowed(now),
    };

    public NoticeOnReport ToModerator(string? words, string? challengeWords) => new()
    {
        Id = Id,
        ReportId = ReportId,
        ClinicId = ClinicId,
        State = StateNow,
        NotifiedAt = NotifiedAt,
        AnswerBy = AnswerBy,
        NotPublishedBefore = DueOn,
        Answer = AnswerNow,
        Words = words,
        Challenge = Challenge(challengeWords),
    };

    private ChallengeOfClinic? Challenge(string? words) =>
        Ground is { } ground ? new ChallengeOfClinic(Words<ChallengeGround>.Parse(ground), words, ChallengeAccepted) : null;
}
