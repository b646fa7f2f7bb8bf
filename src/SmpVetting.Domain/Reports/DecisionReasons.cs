namespace SmpVetting.Domain.Reports;

/// <summary>Which reasons fit which decision; whatever is decided, the words beside it can say something else (SmpVetting judgement).</summary>
public static class DecisionReasons
{
    private static readonly Dictionary<DecisionAction, DecisionReason[]> Fitting = new()
    {
        [DecisionAction.TakeUp] = [DecisionReason.Reviewing, DecisionReason.UnusualActivity, DecisionReason.LegalNotice],
        [DecisionAction.AskForInformation] = [DecisionReason.MoreFactsNeeded],
        [DecisionAction.Resume] = [DecisionReason.FactsReceived, DecisionReason.Reviewing],
        [DecisionAction.Uphold] = [DecisionReason.EvidenceSupports],
        [DecisionAction.NotUphold] = [DecisionReason.EvidenceDoesNotSupport, DecisionReason.OutOfScope],
        [DecisionAction.ProposePublication] = [DecisionReason.ReadyToPublish],
        [DecisionAction.ConfirmPublication] = [DecisionReason.ReadyToPublish],
        [DecisionAction.Hold] = [DecisionReason.UnusualActivity, DecisionReason.PrivacyRisk, DecisionReason.LegalNotice, DecisionReason.AllegesCrime],
        [DecisionAction.Release] = [DecisionReason.Reviewing, DecisionReason.FactsReceived, DecisionReason.NotMateriallyInaccurate],
        [DecisionAction.AcceptWrongClinic] = [DecisionReason.WrongClinic],
        [DecisionAction.AcceptChallenge] = [DecisionReason.MateriallyInaccurate, DecisionReason.PrivacyRisk, DecisionReason.LegalNotice],
        [DecisionAction.RejectChallenge] = [DecisionReason.NotMateriallyInaccurate],
    };

    public static IReadOnlyList<DecisionReason> Of(DecisionAction action) => [.. Fitting[action], DecisionReason.Other];
}
