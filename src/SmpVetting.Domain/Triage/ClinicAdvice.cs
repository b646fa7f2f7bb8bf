using System.Collections.Immutable;
using SmpVetting.Domain.Claims;
using static SmpVetting.Domain.Triage.AdviceRule;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>What to ask of a clinic, what its claims are worth, and where to turn.</summary>
internal static class ClinicAdvice
{
    private static readonly SetOf<ClaimType> SaysNothingAboutMetal =
    [
        ClaimType.Organic, ClaimType.Natural, ClaimType.Vegan, ClaimType.MetalFree, ClaimType.PureBlack, ClaimType.CarbonOnly, ClaimType.ReachCompliant,
    ];

    public static ImmutableArray<AdviceRule> All { get; } =
    [
        Say("obtain_pigment_details", "the pigment is not documented and matters", [Source.EuInk, Source.Spcp],
            v => v.IsCalm && !v.Now.Composition.IsDocumented
                && (v.Urgency == Urgency.Routine || v.TalksAboutLaser || v.Hit(W1)),
            "Ask the clinic in writing for the brand, shade and batch number of the pigment, and for the CI numbers on its "
            + "label or safety data sheet. In the EU the practitioner must give you this information."),
        Say("organic_not_metal_free", "a claim about pigment that shows nothing about metal", [Source.EuInk, Source.Judgement],
            v => v.IsCalm && v.Now.Claims.Overlaps(SaysNothingAboutMetal) && !v.Now.Composition.IsDocumented,
            "Words such as organic, natural, vegan, metal-free or carbon do not show what is inside a pigment. Only a label, "
            + "a data sheet or a laboratory report does."),
        Say("no_fda_approval", "the claim of FDA approval", [Source.FdaTattoos],
            v => v.IsCalm && v.Now.Claims.Contains(ClaimType.FdaApproved),
            "The FDA has approved no pigment for injection into the skin."),
        Say("single_session_flag", "the claim that one session is enough", [Source.Seed4, Source.Seed0],
            v => v.IsCalm && v.Now.Claims.Contains(ClaimType.SingleSession),
            "SMP usually takes 2 to 4 sessions. A promise to finish in one session is a warning sign, because the skin first "
            + "has to show how it took the pigment."),
        Say("claim_contradicted", "a claim that published sources contradict", [Source.FdaTattoos, Source.Seed2],
            v => v.IsCalm && FlagRules.AnyContradicted(v.Now),
            "At least one claim does not match what regulators, published sources or the documents say. This is about the "
            + "claim, not about the people at the clinic."),
        Say("dilution_flag", "bumps in the pigment, or diluted pigment", [Source.Ntm, Source.NtmNejm],
            v => v.Urgency < Urgency.EmergencyNow
                && (v.Hit(W1) || v.Now.Saw(Observed.DilutedPigment) || v.Now.Text.MentionsNonSterileDilution),
            "Pigment thinned with tap or distilled water that is not sterile has been linked to outbreaks. Tell the doctor "
            + "if yours may have been thinned."),
        Say("keep_evidence", "treated, and this may have to be shown to somebody", [Source.Judgement],
            v => !v.IsMindOnly && (v.Now.NumbingUsed || v.Hit(E4, TXT_E4)
                || (v.Urgency >= Urgency.Routine && (v.Now.WasTreated || v.Now.AsksAboutClinic))),
            "Keep dated photos, messages, receipts, the pigment label and the packet of any product."),
        new("report_authority", "blood contact, bumps in the pigment, a minor treated, or unsafe practice that was seen",
            [Source.UkCouncils, Source.FdaTattoos],
            v => v.Urgency < Urgency.EmergencyNow
                && (v.Now.BloodExposure || v.Hit(W1) || (v.Now.IsMinor && v.Now.WasTreated)
                    || v.Now.Facts.ClinicObserved.Count > 0 || v.Now.Text.MentionsNonSterileDilution),
            v => Regulator.Text(v.Now.Facts.Jurisdiction)),
    ];
}
