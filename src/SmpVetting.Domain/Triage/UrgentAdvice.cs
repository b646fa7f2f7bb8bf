using System.Collections.Immutable;
using static SmpVetting.Domain.Triage.AdviceRule;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>What comes first when health is at stake.</summary>
internal static class UrgentAdvice
{
    private static readonly SetOf<RuleId> InfectionRules = [S1, S2, S3, S5, S9, S10, TXT_S1, TXT_S2, E2, E3, TXT_E2, TXT_E3];

    public static ImmutableArray<AdviceRule> All { get; } =
    [
        Say("call_emergency", "emergency_now, unless it is only about thoughts of ending life",
            [Source.NhsAnaphylaxis, Source.Sepsis],
            v => v.Urgency == Urgency.EmergencyNow && !v.IsMindOnly,
            "Call 999, 112 or 911 now, or your local emergency number. Say what is happening and that you had needles or "
            + "laser on your scalp. Do not drive yourself, and do not wait for the clinic."),
        Say("lie_flat_adrenaline", "signs of a dangerous allergic reaction", [Source.NhsAnaphylaxis],
            v => v.Hit(E1, E9, TXT_E1) || (v.Hit(E8) && !v.Hit(E4) && !v.Now.NumbingUsed),
            "Lie down; sit up only if that is the only way to breathe. If you carry an adrenaline pen, use it. Do not stand "
            + "or walk, even if you begin to feel better."),
        Say("crisis_line", "thoughts of ending life, or severe distress", [Source.Samaritans],
            v => v.Hit(E6, TXT_E6, W15),
            "If you might hurt yourself, call 999, 112 or 911 now, or a crisis line: Samaritans 116 123 in the UK and "
            + "Ireland, 988 in the US and Canada. Put tablets or anything dangerous out of reach, and ask someone to stay "
            + "with you."),
        Say("mental_health", "thoughts of ending life, or severe distress", [Source.Judgement],
            v => v.Hit(E6, TXT_E6, W15),
            "It makes sense that this hurts, and none of it is your fault. You are not alone: please talk to someone you "
            + "trust or to a doctor. There is help, and decisions about the scalp can come later."),
        Say("pep_72h_bbv", "possible blood contact up to 3 days ago", [Source.Pep], v => v.Hit(S6, TXT_S6),
            "Go to an emergency department or a sexual health clinic today. Medicine that protects against HIV after "
            + "contact with blood only works when it starts within 72 hours, and sooner is better."),
        Say("same_day_medical", "same_day", [Source.Aad, Source.NhsCellulitis], v => v.Urgency == Urgency.SameDay,
            "Please be seen by a doctor or urgent care today, not tomorrow. If redness is growing, mark its edge with a "
            + "pen so that you and the doctor can see whether it moves."),
        Say("medical_within_days", "within_days", [Source.Judgement], v => v.Urgency == Urgency.WithinDays,
            "Book a doctor or nurse within 2-3 days. If it spreads, gets worse or you get a fever, be seen the same day."),
        Say("heart_valve", "a heart valve condition with fever or signs of infection", [Source.Judgement],
            v => v.Now.Had(History.HeartValve) && (v.Now.HasFever || v.Hit(InfectionRules)
                || v.Now.Has(Symptoms.Infection)),
            "Tell them first about your heart valve and the needles on your scalp: with a fever, the heart has to be "
            + "checked as well."),
        Say("bbv_testing", "possible blood contact, yellow eyes or dark urine", [Source.Pep], v => v.Hit(S6, TXT_S6, S7, R3),
            "Ask for tests for hepatitis B, hepatitis C and HIV, and whether a hepatitis B vaccine helps you. Some tests are "
            + "repeated after 3 to 6 months."),
        Say("tell_doctor_tattoo_ink", "a clinician has to look at the skin", [Source.Ntm, Source.NtmNejm],
            v => v.IsBodily || v.Hit(R1),
            "Tell them that pigment was tattooed into your scalp, on which day, and that it may have been diluted. Ask "
            + "whether a sample for unusual bacteria (mycobacteria) makes sense."),
        Say("clinic_not_doctor", "medical signs that are not an emergency, or a wish for medical help", [Source.Aad],
            v => v.Urgency != Urgency.EmergencyNow
                && (v.IsBodily || v.Now.Saw(Observed.ToldNotToSeeDoctor) || v.Now.Wants(Wants.MedicalHelp)),
            "An SMP clinic can answer questions about its work, but it cannot treat illness. For signs like these, a doctor "
            + "is the right person, whatever the clinic says."),
        Say("stop_smp_sessions", "the skin or the body needs a doctor first", [Source.Aad, Source.Judgement],
            v => v.IsBodily || v.Hit(R1, W8) || v.Risk.Names(G2),
            "Do not have another SMP session until a doctor has looked at this and it has settled. After an infection the skin "
            + "should be calm for at least 28 days first."),
        Say("stop_product", "a rash or allergy signs, a numbing product with danger signs, or words for signs that numbing can cause",
            [Source.Onset, Source.FdaLidocaine],
            v => v.Hit(W2) || (v.Now.Facts.NewProduct is not null && v.Now.Has(Symptoms.Reaction))
                || v.Hit(TXT_E4) || (v.Now.NumbingUsed && v.Hit(E1, E4, E8)),
            "If a new product could be the cause, please stop using it. If a numbing cream is still on the skin, take off any "
            + "film and wipe the cream off, if that can be done at once. Keep the packet, and tell the doctor which product it "
            + "was and how much of it was used."),
        Say("worst_case", "answers that do not agree", [Source.Judgement], v => v.Disagreements.Count > 0,
            "Some of your answers do not agree. To be careful, we used the more serious one. Please check them."),
    ];
}
