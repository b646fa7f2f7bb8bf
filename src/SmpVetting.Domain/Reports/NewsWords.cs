using SmpVetting.Domain.Referrals;

namespace SmpVetting.Domain.Reports;

/// <summary>What the reporter is told of a change. Null where somebody else's business changed, or the reporter made it.</summary>
public static class NewsWords
{
    public const string AppealAnswered = "Your appeal was answered. The decision stays as it was; the reasons are written beside it.";

    public const string IdentityOpened =
        "A moderator has looked at who you are, after a second one agreed. You can see when and why under what was opened.";

    public const string Held = "Your report is kept for a set time. You can see until when and why, and you can still erase it.";

    public const string HoldEnded = "The moderators no longer ask that your report is kept longer. You can see until when it is kept, and you can still erase it.";

    public const string DoctorFirst =
        "A doctor comes first now, so no clinic is asked to take you on. When the doctor has seen you, add that to the facts of your report: the search can begin again.";

    public const string Recalled =
        "Your report turned out to be about a clinic that was asked to help you, or one that belongs to it. It is shown nothing of your case any more. You can ask to be referred again.";

    public static string? Of(CaseAction action) => action switch
    {
        CaseAction.TakeUp => "A moderator has begun to look at your report.",
        CaseAction.AskForInformation => "The moderators need to know more before they can go on. Write to them here, or add facts; then it goes on by itself.",
        CaseAction.Resume => "The moderators go on with your report.",
        CaseAction.Uphold => "There is a decision: your report was upheld. The reasons are written beside it.",
        CaseAction.NotUphold => "There is a decision: your report was not upheld. The reasons are written beside it, and you can appeal.",
        CaseAction.Overturn => "There is a new decision, after an appeal. The reasons are written beside it.",
        CaseAction.LinkDuplicate => "Your report was linked with an earlier one that tells the same. The earlier one goes on for both.",
        CaseAction.Unlink => "Your report is no longer linked with another one, and goes on by itself.",
        CaseAction.Notify => "The clinic was told that there is a report, without your name and your story. It has time to answer.",
        CaseAction.Publish => "Your report now counts in the public record of the clinic. Nobody is shown your words.",
        CaseAction.Hold => "Your report waits before anything of it can be published. The moderators look at it first.",
        CaseAction.Release => "Your report no longer waits, and goes on as before.",
        CaseAction.AcceptWrongClinic => "It was another clinic than the one that was told. That one hears no more of it.",
        CaseAction.AcceptChallenge => "The clinic says that something in the report is not right. It waits until that is clear.",
        _ => null,
    };

    /// <param name="to">Where the search for a corrective clinic stands now.</param>
    public static string? Of(ReferralState to) => to switch
    {
        ReferralState.Accepted => "A clinic takes you on. You can see which one, and write to it here.",
        ReferralState.InProgress => "The clinic has written down that the work has begun.",
        ReferralState.Completed => "The clinic has written down that the work is done.",
        ReferralState.Failed => "The clinic has written down that nothing came of it. You can ask to be referred again.",
        ReferralState.Declined => "No clinic that was asked can take you on now. You can ask to be referred again.",
        ReferralState.Expired => "The search for a clinic has ended and nobody took you on. You can ask to be referred again when a clinic is the next step.",
        _ => null,
    };
}
