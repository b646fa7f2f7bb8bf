using static SmpVetting.Domain.Claims.ClaimType;
using static SmpVetting.Domain.Claims.ClaimVerdict;

namespace SmpVetting.Domain.Claims;

/// <summary>Every type of claim about the clinic, its people and its pigment: open until somebody has looked.</summary>
internal static class VerdictTableOfFacts
{
    private const string SaysNothing = "The word says nothing about metal oxides; only a full list on a document does.";
    private const string PigmentDocuments =
        "Which pigment do you use: brand, shade and batch? Please send me its safety data sheet with the CI numbers, and a laboratory report if you have one.";

    public static IEnumerable<VerdictRule> All => [.. AboutPeople, .. AboutPlace, .. AboutPigment];

    private static VerdictRule[] AboutPeople =>
    [
        new(YearsInBusiness, Unverified, "Only a dated document shows when the work began.",
            "Since when do you do SMP? Please send me a dated document, such as the company register, the council registration or your first insurance.")
        {
            Exception = VerdictExceptions.NoNumber,
            Looks = [VerdictsOnTime.Years],
        },
        new(NumberOfClients, Unverified, "Bookings, enquiries and people treated are different numbers, and nobody has counted for us.",
            "How many people have you treated from the first to the last session, and how did you count them?")
        {
            Published = [new(Source.ClientNumbers)],
            Exception = VerdictExceptions.NoNumber,
            Looks = [(claim, facts) => VerdictsOnChecks.OfAmount(claim, facts, rounding: 0)],
        },
        new(TrainingHours, Unverified, "Hours count when a certificate shows them, and live practice counts most. " + VerdictsOnTraining.Yardsticks,
            "Who trained you, how many hours were live practice on people, and may I see the certificate?")
        {
            Published = VerdictsOnTraining.Published,
            Looks = [VerdictsOnTraining.Hours],
        },
        new(Certified, Unverified, "A certificate shows a course, not skill, and we have not seen who gave it. " + VerdictsOnTraining.Yardsticks,
            "Who gave the certificate, on which day, for how many hours of live practice, and whom may I ask about it?")
        {
            Published = VerdictsOnTraining.Published,
            Looks = [VerdictsOnTraining.Certificate],
        },
        new(MemberOfBody, Unverified, "Most bodies sell their membership.", "Which body is it, and where is its public list with your name?")
        {
            Looks = [VerdictsOnChecks.Of(MemberOfBody, "memberOfBody", "membership")],
        },
        new(PhotosOwnWork, Unverified, "Only original files, with their dates and the client's consent, show whose work it is.",
            "May I see the original files of three of your results, healed for at least four weeks, with their dates?")
        {
            Published = [new(Source.Seed4, "It has become an increasing challenge to spot the genuinely experienced")],
            Looks = [VerdictsOnChecks.Of(PhotosOwnWork, "photos")],
        },
        new(LaserQualified, Unverified, "A laser needs training for that device and, in many places, a licence.",
            "Which laser is it, who trained you on it, and who is your laser protection adviser?")
        {
            Published = [new(Source.LaserLevel)],
            Looks = [VerdictsOnChecks.Of(LaserQualified, "laserQualified", "laserTraining", "lasers")],
        },
    ];

    private static VerdictRule[] AboutPlace =>
    [
        new(Licensed, Unverified, "A registration is for a person and for premises, and it is about hygiene, not about skill.",
            "Which authority registered you and your premises, and under which numbers?")
        {
            Published = [new(Source.UkCouncils), new(Source.BodyArtCalifornia)],
            Looks = [VerdictsOnChecks.Of(Licensed, "licence", "license", "registration", "councilRegistration")],
        },
        new(Insured, Unverified, "What counts is the day it ends, and that it names SMP.",
            "Who insures you, until which day, and does the policy name SMP, and laser if you offer it?")
        {
            Looks = [VerdictsOnChecks.OfDated(Insured, "insurance")],
        },
        new(BbpCertificate, Unverified, "In California the training is due every year.",
            "Who gave your bloodborne pathogen certificate, and on which day?")
        {
            Published = [new(Source.BodyArtCalifornia)],
            Looks = [VerdictsOnChecks.OfDated(BbpCertificate, "bbpCertificate", "bloodbornePathogens")],
        },
        new(SterileSingleUse, Unverified, "An inspection report or lot numbers would show it.",
            "May I see the sealed cartridge and its lot number before you open it, and your last inspection report?")
        {
            Looks = [VerdictsOnChecks.Of(SterileSingleUse, "sterileSingleUse", "inspection")],
        },
    ];

    private static VerdictRule[] AboutPigment =>
    [
        OfPigment(MetalFree, "Only a full list of colorants on a document shows it, and labels can be wrong.", VerdictsOnPigment.MetalFree),
        OfPigment(CarbonOnly, "Only a full list of colorants on a document shows it, and labels can be wrong.", VerdictsOnPigment.CarbonOnly),
        OfPigment(PureBlack, "\"Pure black\" names a look. " + SaysNothing, VerdictsOnPigment.CarbonOnly),
        OfPigment(Organic, "\"Organic\" means carbon chemistry, plants, or nothing. " + SaysNothing, VerdictsOnPigment.Organic),
        OfPigment(Natural, "\"Natural\" has no fixed meaning; rust is natural too. " + SaysNothing, VerdictsOnPigment.ListedButNoTest),
        OfPigment(Vegan, "\"Vegan\" is about animals. " + SaysNothing, VerdictsOnPigment.Vegan),
        OfPigment(ReachCompliant, "It is about limits that a laboratory measures. " + SaysNothing, VerdictsOnPigment.Reach) with
        {
            Published = [new(Source.EuInk)],
        },
        new(FdaApproved, Contradicted, "The FDA has approved no colour for injection into the skin; a voluntary registration is not an approval.",
            "Which FDA approval do you mean? Please send me its number or a link.")
        {
            Published = [new(Source.FdaTattoos, "none are approved for injection into the skin")],
        },
    ];

    private static VerdictRule OfPigment(ClaimType type, string because, Func<ClaimQuestion, ClinicFacts, ClaimFinding?> look) =>
        new(type, Unverified, because, PigmentDocuments) { Published = [new(Source.FalseLabels)], Looks = [VerdictsOnChecks.Of(type), look] };
}
