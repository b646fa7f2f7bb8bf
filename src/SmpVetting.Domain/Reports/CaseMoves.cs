namespace SmpVetting.Domain.Reports;

/// <summary>What can happen to a report between its reporter, the moderators, the clinic and time.</summary>
public enum CaseAction
{
    TakeUp,
    AskForInformation,
    Inform,
    Resume,
    Uphold,
    NotUphold,
    Overturn,
    LinkDuplicate,
    Unlink,
    Notify,
    ProposePublication,
    ConfirmPublication,
    Publish,
    Hold,
    Release,
    AcceptWrongClinic,
    AcceptChallenge,
    RejectChallenge,
    Withdraw,
}

/// <summary>The moves that a moderator decides by themselves; the others are made where their subject is.</summary>
public enum DecisionAction
{
    TakeUp,
    AskForInformation,
    Resume,
    Uphold,
    NotUphold,
    ProposePublication,
    ConfirmPublication,
    Hold,
    Release,
    AcceptWrongClinic,
    AcceptChallenge,
    RejectChallenge,
}

/// <summary>Who may make a move. A second moderator is another one than whoever began.</summary>
public enum CaseMover
{
    Moderator,
    SecondModerator,
    Reporter,
    Clock,
}

/// <summary>What has to be true besides the state.</summary>
public enum CaseCondition
{
    None,
    Consented,
    NotProposed,
    Proposed,
    Confirmed,
    Challenged,
    WrongClinicSaid,
    NotPublished,
}

/// <summary>What the conditions of moves look at.</summary>
/// <param name="Consented">The reporter allows publication, and the clinic is one of the registry.</param>
/// <param name="Proposed">One moderator proposes publication, and no second one has spoken.</param>
/// <param name="Confirmed">Two moderators want it published.</param>
/// <param name="Challenged">The clinic says that it is not accurate, and nobody has answered that.</param>
/// <param name="WrongClinicSaid">The clinic says that it was not the one.</param>
/// <param name="Published">It is counted in the public record.</param>
public sealed record CaseFacts(
    bool Consented, bool Proposed = false, bool Confirmed = false, bool Challenged = false, bool WrongClinicSaid = false, bool Published = false)
{
    /// <summary>Only what was upheld is proposed, confirmed and published.</summary>
    public bool Meet(CaseCondition condition, ReportStatus status) => condition switch
    {
        CaseCondition.Consented => Consented,
        CaseCondition.NotProposed => status == ReportStatus.Upheld && Consented && !Proposed && !Confirmed,
        CaseCondition.Proposed => status == ReportStatus.Upheld && Proposed,
        CaseCondition.Confirmed => status == ReportStatus.Upheld && Confirmed,
        CaseCondition.Challenged => Challenged,
        CaseCondition.WrongClinicSaid => WrongClinicSaid,
        CaseCondition.NotPublished => !Published,
        _ => true,
    };
}

/// <summary>One allowed move.</summary>
public sealed record CaseMove<TState>(TState From, CaseAction Action, TState To, CaseMover By, CaseCondition When = CaseCondition.None)
    where TState : struct, Enum;

/// <summary>Every allowed move of a report's status and, apart from it, of its publication; what is not here cannot happen.</summary>
public static class CaseMoves
{
    public static IReadOnlyList<CaseMove<ReportStatus>> OfStatus { get; } =
    [
        new(ReportStatus.Received, CaseAction.TakeUp, ReportStatus.UnderReview, CaseMover.Moderator),
        new(ReportStatus.UnderReview, CaseAction.AskForInformation, ReportStatus.NeedsInformation, CaseMover.Moderator),
        new(ReportStatus.NeedsInformation, CaseAction.Inform, ReportStatus.UnderReview, CaseMover.Reporter),
        new(ReportStatus.NeedsInformation, CaseAction.Resume, ReportStatus.UnderReview, CaseMover.Moderator),
        new(ReportStatus.UnderReview, CaseAction.Uphold, ReportStatus.Upheld, CaseMover.Moderator),
        new(ReportStatus.UnderReview, CaseAction.NotUphold, ReportStatus.NotUpheld, CaseMover.Moderator),
        new(ReportStatus.Upheld, CaseAction.Overturn, ReportStatus.NotUpheld, CaseMover.SecondModerator),
        new(ReportStatus.NotUpheld, CaseAction.Overturn, ReportStatus.Upheld, CaseMover.SecondModerator),
        new(ReportStatus.UnderReview, CaseAction.LinkDuplicate, ReportStatus.DuplicateLinked, CaseMover.Moderator, CaseCondition.NotPublished),
        new(ReportStatus.DuplicateLinked, CaseAction.Unlink, ReportStatus.UnderReview, CaseMover.Moderator),
        new(ReportStatus.Received, CaseAction.Withdraw, ReportStatus.Withdrawn, CaseMover.Reporter),
        new(ReportStatus.UnderReview, CaseAction.Withdraw, ReportStatus.Withdrawn, CaseMover.Reporter),
        new(ReportStatus.NeedsInformation, CaseAction.Withdraw, ReportStatus.Withdrawn, CaseMover.Reporter),
        new(ReportStatus.Upheld, CaseAction.Withdraw, ReportStatus.Withdrawn, CaseMover.Reporter),
        new(ReportStatus.NotUpheld, CaseAction.Withdraw, ReportStatus.Withdrawn, CaseMover.Reporter),
        new(ReportStatus.DuplicateLinked, CaseAction.Withdraw, ReportStatus.Withdrawn, CaseMover.Reporter),
    ];

    /// <summary>What is published stays counted; a withdrawal or a decision is counted there, and changes no publication.</summary>
    public static IReadOnlyList<CaseMove<Publication>> OfPublication { get; } =
    [
        new(Publication.Unpublished, CaseAction.Notify, Publication.Notified, CaseMover.Moderator, CaseCondition.Consented),
        new(Publication.Unpublished, CaseAction.Hold, Publication.Held, CaseMover.Moderator),
        new(Publication.Notified, CaseAction.ProposePublication, Publication.Notified, CaseMover.Moderator, CaseCondition.NotProposed),
        new(Publication.Notified, CaseAction.ConfirmPublication, Publication.Notified, CaseMover.SecondModerator, CaseCondition.Proposed),
        new(Publication.Notified, CaseAction.Publish, Publication.Published, CaseMover.Clock, CaseCondition.Confirmed),
        new(Publication.Notified, CaseAction.Hold, Publication.Held, CaseMover.Moderator),
        new(Publication.Notified, CaseAction.AcceptWrongClinic, Publication.Unpublished, CaseMover.Moderator, CaseCondition.WrongClinicSaid),
        new(Publication.Notified, CaseAction.AcceptChallenge, Publication.Held, CaseMover.Moderator, CaseCondition.Challenged),
        new(Publication.Notified, CaseAction.RejectChallenge, Publication.Notified, CaseMover.Moderator, CaseCondition.Challenged),
        new(Publication.Held, CaseAction.Release, Publication.Unpublished, CaseMover.Moderator),
        new(Publication.Notified, CaseAction.LinkDuplicate, Publication.Unpublished, CaseMover.Moderator),
        new(Publication.Notified, CaseAction.Withdraw, Publication.Unpublished, CaseMover.Reporter),
        new(Publication.Held, CaseAction.Withdraw, Publication.Unpublished, CaseMover.Reporter),
    ];

    /// <summary>
    /// Where an action leads, or null when it cannot happen now. What changes the status may change the publication with it;
    /// nothing more is done with a report that was withdrawn.
    /// </summary>
    public static CaseStep? Find(ReportStatus status, Publication publication, CaseAction action, CaseFacts facts)
    {
        var of = OfStatus.FirstOrDefault(move => move.From == status && move.Action == action && facts.Meet(move.When, status));
        var and = OfPublication.FirstOrDefault(move => move.From == publication && move.Action == action && facts.Meet(move.When, status));
        if (status == ReportStatus.Withdrawn || (of is null && (and is null || OfStatus.Any(move => move.Action == action))))
            return null;
        return new CaseStep(of?.To ?? status, and?.To ?? publication, of?.By ?? and!.By);
    }

    /// <summary>What moderators may decide now.</summary>
    public static IReadOnlyList<DecisionAction> Allowed(ReportStatus status, Publication publication, CaseFacts facts) =>
        [.. Enum.GetValues<DecisionAction>().Where(decision => Find(status, publication, MoveOf(decision), facts) is not null)];

    public static CaseAction MoveOf(DecisionAction decision) => Words<CaseAction>.Parse(decision.Word());

    /// <summary>True while a moderator has something to do before the report is where it can stay.</summary>
    public static bool IsOpen(ReportStatus status, Publication publication, CaseFacts facts) => status switch
    {
        ReportStatus.Received or ReportStatus.UnderReview or ReportStatus.NeedsInformation => true,
        ReportStatus.Upheld => publication is Publication.Notified or Publication.Held || (facts.Consented && publication == Publication.Unpublished),
        ReportStatus.NotUpheld => publication == Publication.Notified && facts.Challenged,
        _ => false,
    };
}

/// <summary>Where an action leads, and who makes it.</summary>
public sealed record CaseStep(ReportStatus Status, Publication Publication, CaseMover By);
