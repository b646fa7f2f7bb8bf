using static SmpVetting.Domain.Claims.ClaimType;
using static SmpVetting.Domain.Claims.ClaimVerdict;

namespace SmpVetting.Domain.Claims;

/// <summary>Every type of claim about results and method, judged by what others have published.</summary>
internal static class VerdictTable
{
    private const string TradeDiffers = "The trade's own texts say otherwise.";

    public static IReadOnlyDictionary<ClaimType, VerdictRule> Rules { get; } =
        new[] { AboutSessions, AboutResults, AboutMethod, VerdictTableOfFacts.All }.SelectMany(rules => rules).ToDictionary(rule => rule.Type);

    private static VerdictRule[] AboutSessions =>
    [
        new(SingleSession, Contradicted,
            "Two to four sessions are usual, because the skin first has to show how it took the pigment.",
            "How many sessions do you plan for me, how many weeks apart, and what do you do when the first one has healed unevenly?")
        {
            Flag = "single_session",
            Published =
            [
                new(Source.Seed4, "We still see claims of being able to complete in a single session"),
                new(Source.Seed4, "to know exactly what to do for the second and third, sometimes a fourth"),
                new(Source.Nguyen),
            ],
            Exception = VerdictExceptions.SmallWork,
        },
        new(LaserRemovesEasily, Unverified,
            "It depends on the device, the pigment and your skin. The best report we know is of four patients, cleared in one to three sessions.",
            "Which laser do you mean, what pigment did it remove, and will you read a test spot with me first?")
        {
            Published = [new(Source.Wu), new(Source.Ross)],
            Looks = [VerdictsOnPigment.OxidesResistLaser],
        },
        new(OneLaserSession, Unverified,
            "It depends on the device, the pigment and your skin. The best report we know is of four patients, cleared in one to three sessions.",
            "How many laser sessions did people with my pigment and skin need, and will you read a test spot with me first?")
        {
            Published = [new(Source.Wu), new(Source.Ross)],
            Looks = [VerdictsOnPigment.OxidesResistLaser],
        },
    ];

    private static VerdictRule[] AboutResults =>
    [
        new(Permanent, Contradicted,
            "The pigment stays in the skin for years and its look fades, so one word misleads both ways. Removal needs a laser.",
            "How many years will it last, what will be left after that, and what does a top-up cost?")
        {
            Flag = "absolute_promise",
            Published =
            [
                new(Source.Seed2, "fading is common and expected"),
                new(Source.Seed3, "scalp micropigmentation is semi-permanent, meaning it fades with time"),
                new(Source.Rassman),
                new(Source.FdaTattoos),
            ],
        },
        new(SemiPermanentErases, Contradicted, "Fading is not the same as going away. " + TradeDiffers,
            "What will be left in my skin after five and after ten years, and who removes it if I want it gone?")
        {
            Published =
            [
                new(Source.NotErased, "it will NOT just erase"), new(Source.Seed4, "laser might well have to form part of your solution"),
            ],
        },
        new(NoFading, Contradicted, TradeDiffers, "How does your work look after three and after five years? May I see healed photos with their dates?")
        {
            Flag = "absolute_promise",
            Published =
            [
                new(Source.Seed2, "fading is common and expected"), new(Source.Seed3, "meaning it fades with time"),
                new(Source.Seed1, "this can make the pigment fade easily"),
            ],
        },
        new(WorksForEveryone, Contradicted, TradeDiffers, "For whom do you not do this treatment, and when do you ask for a doctor's word first?")
        {
            Flag = "absolute_promise",
            Published =
            [
                new(Source.Seed0, "Every scalp reacts differently after scalp micropigmentation"),
                new(Source.Seed2, "Any redness, breakouts, or infection on the scalp will lead to your appointment being cancelled and rescheduled"),
                new(Source.Traquina),
            ],
        },
        new(HidesAnyScar, Contradicted, TradeDiffers, "May I see healed photos of scars like mine, taken at least four weeks after the last session?")
        {
            Flag = "absolute_promise",
            Published =
            [
                new(Source.Seed0, "Every scalp reacts differently after scalp micropigmentation"),
                new(Source.Seed3, "new tissue which never aligns up perfectly"), new(Source.ScarTrade),
            ],
        },
        new(NeverTurnsBlue, Unverified, "Sources disagree on why pigment looks blue, and none can promise that it will not.",
            "May I see healed photos that are at least three years old, and the safety data sheet of the pigment?")
        {
            Published = [new(Source.BlueNever), new(Source.BlueAlways)],
            Looks = [VerdictsOnChecks.Of(NeverTurnsBlue)],
        },
    ];

    private static VerdictRule[] AboutMethod =>
    [
        new(PainFree, Contradicted, TradeDiffers, "How much did it hurt your last clients, and which numbing product do you use, with what in it?")
        {
            Flag = "absolute_promise",
            Published =
            [
                new(Source.Seed3, "the pain level is very minimal"), new(Source.Seed0, "a couple of thousand micro-punctures are created by the needle"),
            ],
        },
        new(NonInvasive, Contradicted,
            "In plain words it is contradicted: needles open the skin thousands of times. In UK advertising \"non-invasive\" can stand for "
            + "\"non-surgical\", and \"non-surgical\" would be the clearer word.",
            "Do you mean that it is non-surgical? What do you do to keep thousands of needle pricks clean?")
        {
            Published =
            [
                new(Source.Seed3, "You just pricked yourself thousands of times with a needle"),
                new(Source.Seed0, "a couple of thousand micro-punctures are created by the needle"),
                new(Source.EuInk), new(Source.NonSurgicalAds),
            ],
        },
        new(NoAftercare, Contradicted, "Every aftercare text we know asks for care in the first days. " + TradeDiffers,
            "Please send me your written aftercare instructions, with the days on which I may wash, sweat and go into the sun.")
        {
            Flag = "no_aftercare",
            Published =
            [
                new(Source.Seed0, "SMP recipients cannot wash their heads for 4 days following each session"),
                new(Source.Seed2, "It is important that you follow all the post-op instructions indicated"),
                new(Source.Seed1, "tell your client to wait at least three days before they decide to wet their head"),
            ],
        },
        new(MedicalProcedure, Unverified,
            "Whether it is one depends on the place and on who does it. Inks are cosmetics, and many authorities license the work as tattooing.",
            "Which medical register is the person who treats me on, and under which number?")
        {
            Published =
            [
                new(Source.Seed1, "SMP is a medical procedure that uses cosmetic pigmentation"), new(Source.FdaTattoos), new(Source.UkCouncils),
                new(Source.Rassman),
            ],
            Looks = [VerdictsOnChecks.Of(MedicalProcedure, "medicalRegister", "medicalLicence")],
        },
    ];
}
