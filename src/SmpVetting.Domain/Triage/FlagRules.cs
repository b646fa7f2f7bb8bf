using System.Collections.Immutable;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Domain.Triage;

/// <summary>A note about a clinic or a claim. It never raises urgency and never states an allegation as fact.</summary>
internal sealed record FlagRule(
    string Id, string Condition, string Because, IReadOnlyList<string> Sources, string[] Uses,
    Func<Situation, bool> Applies)
{
    // The least urgency, so that a note about a clinic can never decide how soon a person needs help.
    public Finding Find(Situation now) => new(Id, Urgency.Wait, Because, FactWords.Of(now, Uses), Sources);
}

internal static class FlagRules
{
    private static readonly SetOf<ClaimType> Contradicted =
    [
        ClaimType.FdaApproved, ClaimType.NoFading, ClaimType.PainFree, ClaimType.NonInvasive, ClaimType.WorksForEveryone,
        ClaimType.HidesAnyScar, ClaimType.NoAftercare, ClaimType.SemiPermanentErases,
    ];

    private static readonly SetOf<ClaimType> AboutPigment =
    [
        ClaimType.MetalFree, ClaimType.Organic, ClaimType.Natural, ClaimType.Vegan, ClaimType.CarbonOnly, ClaimType.PureBlack, ClaimType.ReachCompliant,
        ClaimType.NeverTurnsBlue,
    ];

    private static readonly ImmutableArray<FlagRule> OfTheClinic =
    [
        Seen("clinic:needle_reuse_alleged", Observed.NeedleReuse, "You told us that a needle was used on more than one person. "
            + "We have not checked this.", Source.Pep),
        Seen("clinic:no_gloves_alleged", Observed.NoGloves, "You told us that no gloves were worn. We have not checked this.",
            Source.Pep),
        Seen("clinic:authority_closure", Observed.AuthorityClosure, "You told us that an authority closed the clinic. "
            + "We have not checked this.", Source.UkCouncils),
        Seen("clinic:treated_infected_skin", Observed.TreatedInfectedSkin, "You told us that sore or infected skin was "
            + "treated. A session should be moved in that case. We have not checked this.", Source.Seed2),
        Seen("clinic:told_not_to_see_doctor", Observed.ToldNotToSeeDoctor, "You told us that the clinic advised against "
            + "seeing a doctor. With signs of illness, a doctor is the right person.", Source.Aad),
        Seen("clinic:large_area_numbing", Observed.LargeAreaNumbing, "You told us that numbing cream was used on a large "
            + "area. The FDA warns against large or covered areas.", Source.FdaLidocaine),
        new("clinic:dilution_nonsterile", "diluted pigment was seen, or the text names tap or distilled water",
            "You told us that the pigment was thinned. Water that is not sterile can carry germs. We have not checked this.",
            [Source.Ntm, Source.NtmNejm], ["clinic.observed"],
            now => now.Saw(Observed.DilutedPigment) || now.Text.MentionsNonSterileDilution),
        new("clinic:single_session", "treated, and the clinic says one session is enough",
            "You told us that the clinic called the work finished after one session. Two to four are usual.",
            [Source.Seed4, Source.Seed0], ["clinic.claims", "sessionsDone"],
            now => now.WasTreated && now.Claims.Contains(ClaimType.SingleSession)),
        new("clinic:composition_not_disclosed", "claims about the pigment, or a clinic that did not say what is in it, and no document that shows it",
            "You have words from the clinic, but no document that shows what is in the pigment.",
            [Source.EuInk, Source.Spcp], ["pigment.evidence", "pigment.claims", "clinic.claims"], IsNotDisclosed),
        new("clinic:minor_treated", "treated while younger than 18", "You told us that a person under 18 was treated. "
            + "In many places this is not allowed. We have not checked this.", [Source.Minors], ["age"],
            now => now.IsMinor && now.WasTreated),
    ];

    /// <summary>What is noted of each claim, by its place in the vocabulary: of the claims that nobody made, nothing is asked.</summary>
    private static readonly ImmutableArray<ImmutableArray<FlagRule>> OfClaims =
        [.. Enum.GetValues<ClaimType>().Select(claim => ImmutableArray.CreateRange(Notes(claim)))];

    public static ImmutableArray<FlagRule> All { get; } = [.. OfTheClinic, .. OfClaims.SelectMany(notes => notes)];

    /// <summary>Every note that applies, in the order of the table.</summary>
    public static void AddTo(List<Finding> shown, Situation now)
    {
        Add(OfTheClinic);
        foreach (var claim in now.Claims)
            Add(OfClaims[(int)claim]);

        void Add(ImmutableArray<FlagRule> rules)
        {
            foreach (var rule in rules)
            {
                if (rule.Applies(now))
                    shown.Add(rule.Find(now));
            }
        }
    }

    /// <summary>At least one claim that a published source or the documents of this pigment contradict.</summary>
    public static bool AnyContradicted(Situation now)
    {
        foreach (var claim in now.Claims)
        {
            if (Contradicted.Contains(claim) || claim == ClaimType.Permanent || DocumentDisagrees(now, claim))
                return true;
        }

        return false;
    }

    private static bool IsNotDisclosed(Situation now) => !now.Composition.Evidence.IsStrong()
        && (now.Text.MentionsNoDisclosure || now.Facts.Pigment?.Claims.Count > 0
            || now.Facts.ClinicClaims.Any(AboutPigment.Contains)
            || (now.Facts.Pigment?.Known == false && now.Facts.ClinicClaims.Count > 0)
            || now.Composition.Evidence is Evidence.Marketing or Evidence.ClinicStatement);

    private static bool DocumentDisagrees(Situation now, ClaimType claim) => claim switch
    {
        ClaimType.CarbonOnly => now.Composition.Recognised.Any(colorant => colorant.LaserClass != LaserClass.A)
            || now.Facts.ColourNow is ColourNow.Brown or ColourNow.RedOrange || now.Has(Symptom.ColourRedBrown),
        ClaimType.MetalFree => now.Composition.Recognised.Any(colorant =>
            colorant.LaserClass is LaserClass.B or LaserClass.C or LaserClass.E),
        _ => false,
    };

    private static bool DocumentAgrees(Situation now, ClaimType claim) =>
        now.Composition.IsDocumented && !DocumentDisagrees(now, claim) && claim switch
        {
            ClaimType.CarbonOnly => true,
            ClaimType.MetalFree => now.Composition.Recognised.All(colorant => !colorant.ContainsMetal),
            _ => false,
        };

    private static IEnumerable<FlagRule> Notes(ClaimType claim)
    {
        var word = claim.Word();
        if (claim == ClaimType.SingleSession)
            return [Note($"claim:{word}_red_flag", claim, "The promise of one session is a warning sign: the skin has to "
                + "show how it took the first session.", [Source.Seed4, Source.Seed0], _ => true)];
        if (claim == ClaimType.Permanent)
            return [Note($"claim:{word}_misleading", claim, "Pigment stays in the skin for years, and its look fades. "
                + "One word does not say both.", [Source.Seed2, Source.Seed3, Source.FdaTattoos], _ => true)];
        if (Contradicted.Contains(claim))
            return [Note($"claim:{word}_contradicted", claim, ContradictedBecause(claim), SourcesOf(claim), _ => true)];
        return
        [
            Note($"claim:{word}_contradicted", claim, "The listed ingredients or the colour now do not fit this claim.",
                [Source.Ross, Source.Judgement], now => DocumentDisagrees(now, claim)),
            Note($"claim:{word}_supported", claim, "The documented list of ingredients fits this claim.",
                [Source.Judgement], now => DocumentAgrees(now, claim)),
            Note($"claim:{word}_unverified", claim, "This claim may be true. Nobody has shown a document for it yet.",
                [Source.Spcp, Source.Judgement], now => !DocumentDisagrees(now, claim) && !DocumentAgrees(now, claim)),
        ];
    }

    private static string ContradictedBecause(ClaimType claim) => claim switch
    {
        ClaimType.FdaApproved => "The FDA has approved no pigment for injection into skin.",
        ClaimType.NoFading => "SMP practitioners themselves write that fading is common and expected.",
        ClaimType.PainFree => "Practitioners write of little pain and of numbing, not of none.",
        ClaimType.NonInvasive => "Thousands of needle pricks open the skin.",
        ClaimType.WorksForEveryone => "Some people should not have SMP, or not now.",
        ClaimType.HidesAnyScar => "Scar tissue takes pigment unevenly, so no result fits every scar.",
        ClaimType.NoAftercare => "Every aftercare text we know asks for care in the first days.",
        _ => "Pigment does not simply erase itself.",
    };

    private static string[] SourcesOf(ClaimType claim) => claim switch
    {
        ClaimType.FdaApproved => [Source.FdaTattoos],
        ClaimType.NoFading or ClaimType.NoAftercare => [Source.Seed1, Source.Seed2, Source.Seed3],
        ClaimType.PainFree or ClaimType.NonInvasive or ClaimType.HidesAnyScar => [Source.Seed3, Source.Judgement],
        _ => [Source.Traquina, Source.Judgement],
    };

    private static FlagRule Note(
        string id, ClaimType claim, string because, string[] sources, Func<Situation, bool> also) =>
        new(id, $"the claim {claim.Word()} was made", because, sources, ["clinic.claims", "pigment.claims"],
            now => now.Claims.Contains(claim) && also(now));

    private static FlagRule Seen(string id, Observed observed, string because, string source) =>
        new(id, $"you saw {observed.Word()}", because, [source], ["clinic.observed"], now => now.Saw(observed));
}
